## Ways into the guides

ways-who-title = Who are you?
ways-what-title = What happened?
ways-shown = Guides for: { $name }
ways-all = Show all guides
ways-none = There is no guide for this yet. Call 916 and ask.
urgent-passport = My passport was taken from me
footer-instruments = Treaties and laws
footer-languages = All languages
footer-search = Search
footer-offline = Read without internet
footer-news = News
footer-events = Events

## Search

search-title = Search
search-label = What are you looking for?
search-hint = One or two words are enough. You can write them without special letters.
search-button = Search
search-results = { $count ->
    [one] { $count } result
   *[other] { $count } results
 }
search-none-title = Nothing found
search-none-text = Try another word, look through all guides, or call 916 and ask.
search-kind-guide = Guide
search-kind-instrument = Treaty or law
search-kind-contact = Who helps

## A text that is not in the reader's language

fallback-text = This text is not in your language yet. You are reading it in this language: { $language }.
fallback-call = Call 916 if you do not understand it.
guide-state-outdated = This translation is older than the original. Something may have changed.
guide-doubt = not confirmed
guide-doubt-text = Where it says “not confirmed”, we have not read the rule itself. Ask before you act on it.
source-page = Page of { $host }
source-report = Report by others: { $host }

## Languages

languages-title = Choose a language
languages-lead = Every page has the same address in every language.
languages-whole = All texts
languages-public = All pages, the complaint and { $count } guides. Other texts are shown in this language: { $language }.
languages-unreviewed = No person has reviewed these texts yet.
languages-reviewed = A person has reviewed these texts.

## Contacts

contacts-filter-problem = What is it about?
contacts-filter-place = Where?
contacts-filter-button = Show
contacts-filter-any = Anything
contacts-filter-all-places = Anywhere
contacts-place-country = Whole country
contacts-place-ganja = Ganja
contacts-place-jalilabad = Jalilabad
contacts-place-sheki = Sheki
contacts-place-guba = Guba
contacts-none = We know no number for this. Call 916 and ask.
contacts-according = According to { $host }. The body itself has not confirmed it to us.

## Without internet

offline-title = Read without internet
offline-lead = Keep all guides, laws and numbers of this language on this phone. Then you can read them without a network.
offline-size = Size: { $size } kB
offline-private = Whoever uses this phone can see that you keep them. “Exit now” removes them from this phone.
offline-keep = Keep on this phone
offline-update = Renew now
offline-remove = Remove from this phone
offline-state-none = Nothing is kept on this phone.
offline-state-busy = Fetching…
offline-state-kept = Kept on this phone. Texts as of: { $date }
offline-state-failed = It did not work. Check the network and try again.
offline-unsupported = This browser cannot keep pages. Use your browser’s own “save page”, or print a leaflet.
offline-no-script = Keeping pages needs scripts. They are switched off in this browser. You can print a leaflet instead.
offline-gone-title = There is no network
offline-gone-text = This page is not kept on this phone. The guides you keep are in the list.
offline-complaint-title = There is no network: nothing can be sent
offline-complaint-text = A complaint cannot be sent now, and nothing you type here would be kept. Call 916, or try again when there is a network.

## Sharing and printing

guide-share = Share this guide
guide-leaflet = Print a leaflet
share-title = Share: { $title }
share-lead = Pass this guide on. The address holds nothing about you.
share-short = Short address
share-long = Full address
share-button = Share…
share-scan = Scan with a phone camera
leaflet-title = Leaflet: { $title }
leaflet-hint = Print this page on one sheet (A4). Folded once it is an A5 leaflet.
leaflet-more = The whole guide
leaflet-call = Call
leaflet-print = Print

## Listening

audio-title = Listen
audio-transcript = What the recording says

## News and events

news-title = News
news-lead = What the office has published about the rights of migrants and minorities, in our words.
news-feed = Follow by feed (Atom)
events-title = Events
events-lead = Meetings and conferences of the office.
events-calendar = Calendar file (iCalendar)
events-past = Past events
events-coming = Coming events
events-none = No event is announced.
news-when = { $date }, { $place }
news-from-to = { $from } – { $until }, { $place }
news-source = Source
news-read-on = Source read on: { $date }
lenses-title = The guides by theme
