## Doors

home-title = حقوقكم بلغتكم
home-lead = أدلة وشكاوى إلى أمين المظالم في أذربيجان، لكل من هو موجود في البلد.
home-door-rights = اعرفوا حقوقكم
home-door-rights-text = أدلة قصيرة، والقانون بجانب كل إجابة.
home-door-complaint = تقديم شكوى
home-door-complaint-text = خطوة بعد خطوة. توقفوا متى شئتم وتابعوا في هذا المتصفح.
home-door-call = اتصلوا بالرقم 916
home-door-call-text = ليلًا ونهارًا. من الهاتف المحمول أو من المناطق: { "012\u00A0916" }.

## Urgent

home-urgent-title = هل الأمر عاجل؟
home-urgent-removal = لديّ ورقة تطلب مني مغادرة البلد
home-urgent-detained = هناك شخص محتجز
home-urgent-danger = خطر على الحياة: اتصلوا بالرقم { $fire }. جريمة: اتصلوا بالرقم { $police }.

## Guides and promises

home-guides-title = الأدلة
home-promises-title = ما نعدكم به
home-promise-papers = لا يلزم أحدًا أن يذكر رقم وثيقة أو اسم الأب أو عنوانًا أو تصريحًا لتقديم شكوى.
home-promise-sealed = ما تكتبونه يُحفظ مشفّرًا. ولا يُحفظ معه عنوان جهازكم.
home-promise-stored = إذا ظهر لكم رقم الشكوى فشكواكم محفوظة.
