## Summary

error-summary-title = { $count ->
    [one] გასასწორებელია { $count } პასუხი
   *[other] გასასწორებელია { $count } პასუხი
}
error-summary-kept = რაც დაწერეთ, შენარჩუნებულია.

## Answers

error-required = { $field }: ეს პასუხი საჭიროა.
error-required_choice = { $field }: აირჩიეთ ერთი პასუხი.
error-too_long = { $over ->
    [one] { $field }: ტექსტი { $over } სიმბოლოთი გრძელია. ზღვარი: { $max }.
   *[other] { $field }: ტექსტი { $over } სიმბოლოთი გრძელია. ზღვარი: { $max }.
}
error-not_an_option = { $field }: აირჩიეთ ერთ-ერთი ნაჩვენები პასუხი.
error-not_a_date = { $field }: ეს თარიღი არ არის. დაწერეთ ციფრებით, მაგალითად 14 11 2026.
error-date_incomplete = { $field }: თარიღის ნაწილი აკლია. დაწერეთ წელი, ხოლო თუ დღეს წერთ, თვეც.
error-date_in_future = { $field }: ეს დღე ჯერ არ დამდგარა. დაწერეთ დღევანდელი ან უფრო ადრინდელი დღე.
error-date_too_early = { $field }: ეს თარიღი ძალიან ძველია. გადაამოწმეთ წელი.
error-not_a_number = { $field }: დაწერეთ რიცხვი.
error-out_of_range = { $field }: დაწერეთ რიცხვი { $min }-დან { $max }-მდე.
error-not_an_email = { $field }: ეს ელფოსტის მისამართი არ არის. მისამართი ასე გამოიყურება: name@example.org.
error-must_agree = { $field }: ამ მონიშვნის გარეშე საჩივარი ვერ გაიგზავნება.
error-consent_or_reason = { $field }: დაწერეთ, რა აჩვენებს ამ ადამიანების თანხმობას ან რატომ ვერ ჰკითხეთ მათ.
error-unknown_field = { $field }: ფორმაში ასეთი კითხვა არ არის.
