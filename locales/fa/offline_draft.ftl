## Where what you typed is: shown by the script of the form

draft-state-phone = فقط در این تلفن
draft-state-phone-text = آنچه نوشته‌اید به شکل رمزگذاری‌شده در این مرورگر می‌ماند. هنوز به سرور نرسیده است.
draft-state-saved = ذخیره شد
draft-state-saved-text = آنچه نوشته‌اید به شکل رمزگذاری‌شده روی سرور ذخیره است. دیگر در این تلفن نگه داشته نمی‌شود.
draft-state-sent = فرستاده شد
draft-state-stored = اینجا ذخیره شد
draft-state-gone-text = آنچه نوشته‌اید دیگر در این تلفن نگه داشته نمی‌شود.
draft-state-offline = شبکه نیست
draft-state-offline-phone = متن شما فقط در این تلفن نگه داشته شده است. وقتی شبکه بود، دکمه را دوباره بزنید.
draft-state-offline-open = متن شما فقط در همین صفحه است. صفحه را باز نگه دارید و وقتی شبکه بود، دکمه را دوباره بزنید.
draft-state-offline-server = چیزی فرستاده نشده است. پیش‌نویس شما روی سرور می‌ماند. وقتی شبکه بود، دکمه را دوباره بزنید.
draft-state-offline-call = شماره 916 بدون اینترنت هم کار می‌کند.
draft-state-online = شبکه دوباره هست
draft-state-online-text = دکمه را دوباره بزنید. هیچ چیز خودبه‌خود فرستاده نمی‌شود.

## Leaving by the keyboard: shown by the script that does it

leave-tip = برای خروج فوری از این سایت، «{ $button }» را بزنید یا کلید Shift را سه بار پشت سر هم و سریع فشار دهید.
