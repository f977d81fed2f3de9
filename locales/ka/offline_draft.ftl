## Where what you typed is: shown by the script of the form

draft-state-phone = მხოლოდ ამ ტელეფონზე
draft-state-phone-text = რაც დაწერეთ, ამ ბრაუზერში დაშიფრულად ინახება. სერვერზე ის ჯერ არ არის.
draft-state-saved = შენახულია
draft-state-saved-text = რაც დაწერეთ, სერვერზე დაშიფრულად ინახება. ამ ტელეფონზე ის აღარ ინახება.
draft-state-sent = გაგზავნილია
draft-state-stored = აქ შენახულია
draft-state-gone-text = რაც დაწერეთ, ამ ტელეფონზე აღარ ინახება.
draft-state-offline = ქსელი არ არის
draft-state-offline-phone = თქვენი ტექსტი მხოლოდ ამ ტელეფონზე ინახება. ხელახლა დააჭირეთ ღილაკს, როცა ქსელი იქნება.
draft-state-offline-open = თქვენი ტექსტი მხოლოდ ამ გვერდზეა. ნუ დახურავთ გვერდს და ხელახლა დააჭირეთ ღილაკს, როცა ქსელი იქნება.
draft-state-offline-server = არაფერი გაგზავნილა. თქვენი მონახაზი სერვერზე ინახება. ხელახლა დააჭირეთ ღილაკს, როცა ქსელი იქნება.
draft-state-offline-call = 916 ინტერნეტის გარეშე მუშაობს.
draft-state-online = ქსელი აღდგა
draft-state-online-text = ხელახლა დააჭირეთ ღილაკს. თავისით არაფერი იგზავნება.

## Leaving by the keyboard: shown by the script that does it

leave-tip = ამ საიტიდან მაშინვე გასასვლელად დააჭირეთ ღილაკს „{ $button }“ ან ზედიზედ სამჯერ სწრაფად დააჭირეთ კლავიშს Shift.
