## Doors

home-title = თქვენი უფლებები თქვენს ენაზე
home-lead = გზამკვლევები და საჩივრები აზერბაიჯანის ომბუდსმენთან ყველასთვის, ვინც ქვეყანაშია.
home-door-rights = იცოდეთ თქვენი უფლებები
home-door-rights-text = მოკლე გზამკვლევები, ყოველი პასუხის გვერდით — კანონი.
home-door-complaint = საჩივრის შეტანა
home-door-complaint-text = ნაბიჯ-ნაბიჯ. შეჩერდით, როცა გსურთ, და ამ ბრაუზერში გააგრძელეთ.
home-door-call = დარეკეთ 916-ზე
home-door-call-text = დღე და ღამე. მობილურიდან ან რეგიონებიდან: { "012\u00A0916" }.

## Urgent

home-urgent-title = სასწრაფოა?
home-urgent-removal = მაქვს ქაღალდი, რომ ქვეყნიდან უნდა გავიდე
home-urgent-detained = ვიღაც დაკავებულია
home-urgent-danger = სიცოცხლის საფრთხე: დარეკეთ { $fire }-ზე. დანაშაული: დარეკეთ { $police }-ზე.

## Guides and promises

home-guides-title = გზამკვლევები
home-promises-title = რას გპირდებით
home-promise-papers = საჩივრის შესატანად არავინ არის ვალდებული მიუთითოს საბუთის ნომერი, მამის სახელი, მისამართი ან ნებართვა.
home-promise-sealed = რასაც წერთ, დაშიფრულად ინახება. თქვენი მოწყობილობის მისამართი მასთან ერთად არ ინახება.
home-promise-stored = თუ საჩივრის ნომერს ხედავთ, თქვენი საჩივარი შენახულია.
