## List

guides-title = Guides
guides-lead = What you can do, and which law says so.
guides-all = All guides

## Guide

guide-on-this-page = On this page
guide-limits-lawyer = Ask a lawyer. Time is short.
guide-limits-unconfirmed = Text of the law as of: { $date }. No lawyer has confirmed it yet.
guide-state-law = Prepared from published legal texts read in copies of { $dates }. No lawyer has checked it yet. Ask a lawyer or call 916 before you act.
guide-state-original = Original text. No person has reviewed it yet.
guide-state-draft = Translation. No person has reviewed it yet.
guide-state-reviewed = Text reviewed by { $who }, { $date }
guide-state-law-checked = Law checked by { $who }, { $date }
guide-state-link = Read the original text
guide-sources = Sources
guide-source-text-of = Text as of: { $date }
guide-source-facts = Facts: { $ids }
guide-article = { $law }, Art. { $article }
guide-written = Written: { $date }
guide-missing-language = This guide is not in your language yet.

## Contacts

contacts-title = Who helps with what
contacts-lead = Numbers to call and offices to turn to. Each one shows where we read it.
contacts-not-dialled = No person has dialled this number for us yet.
contacts-dialled = A person dialled this number on: { $date }
contacts-source = Source
contacts-also = From a mobile or the regions: { $number }
contacts-site = Website
