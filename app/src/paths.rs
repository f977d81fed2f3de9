//! Every address of the program, once. The server's routes and the links of the pages are made from the same entries, so a link
//! cannot lead nowhere. What is not built yet has no entry.

use huquq_domain::codes::Reference;
use huquq_domain::language::Language;
use huquq_domain::questions::StepId;

mod nav;

pub use nav::NavItem;

/// A page that can be opened.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// The three doors.
    Home,
    /// The list of guides.
    Guides,
    /// One guide, by its slug.
    Guide(String),
    /// Passing a guide on, by its slug.
    Share(String),
    /// A guide on one sheet, by its slug.
    Leaflet(String),
    /// A recording of a guide, by its slug.
    Audio(String),
    /// Treaties and laws.
    Instruments,
    /// Who helps with what.
    Contacts,
    /// Choosing a language.
    Languages,
    /// Searching guides, instruments and contacts.
    Search,
    /// Keeping the pages of a language on the device.
    Offline,
    /// What the device keeps: the pages of a language in one file.
    OfflinePack,
    /// What a page says that is not kept, when there is no network.
    OfflineGone,
    /// What the complaint says when there is no network.
    OfflineComplaint,
    /// How the site is installed on a device.
    Manifest,
    /// What the office published.
    News,
    /// One item of the news, by its slug.
    NewsItem(String),
    /// The news as a feed.
    NewsFeed,
    /// Meetings and conferences.
    Events,
    /// The events as a calendar.
    EventsCalendar,
    /// The short address of a guide, by its short code.
    Short(String),
    /// What happens to what is written here.
    Privacy,
    /// "Can the Ombudsman help me?".
    Check,
    /// The first page of a complaint.
    Complaint,
    /// The short form of an urgent complaint.
    Urgent,
    /// One step of a complaint, `review` included.
    Step(StepId),
    /// Going on later, on this device or another.
    Resume,
    /// Photos, documents, recordings of a complaint.
    Files,
    /// Removing one of them, or replacing it by a copy (a post).
    FilesChange,
    /// After sending.
    Sent,
    /// The applicant's own case.
    Case,
    /// A lost access code.
    CaseLost,
    /// Files sent after the filing.
    CaseFiles,
    /// The receipt as a file.
    Receipt,
    /// The whole complaint, to print.
    OwnCopy,
    /// The same as a PDF.
    OwnCopyPdf,
    /// Checking a receipt.
    Verify,
    /// The keys by which receipts are checked, for programs.
    ReceiptKeys,
    /// Quick exit.
    Exit,
    /// A plain page, where quick exit leads when the institution names no other.
    Blank,
    /// Signing in.
    StaffLogin,
    /// Signing out (a post).
    StaffLogout,
    /// Choosing the language of the staff's pages (a post).
    StaffLanguage,
    /// A new member's password, one-time code and recovery codes.
    StaffSetup,
    /// The complaints that wait.
    StaffQueue,
    /// One complaint.
    StaffCase(Reference),
    /// The content of a file of a complaint, by its id.
    StaffFile(Reference, String),
    /// The screen of the call centre.
    StaffPhone,
    /// A caller who lost the access code.
    StaffLostCode,
    /// Mail on its way.
    StaffOutbox,
    /// Every text in every language, and how it stands.
    StaffContent,
}

/// The patterns of the server's router. `{lang}` is a language tag.
pub mod route {
    /// [`Home`](super::Address::Home).
    pub const HOME: &str = "/{lang}";
    /// [`Guides`](super::Address::Guides).
    pub const GUIDES: &str = "/{lang}/guides";
    /// [`Guide`](super::Address::Guide).
    pub const GUIDE: &str = "/{lang}/guides/{slug}";
    /// [`Share`](super::Address::Share).
    pub const SHARE: &str = "/{lang}/guides/{slug}/share";
    /// [`Leaflet`](super::Address::Leaflet).
    pub const LEAFLET: &str = "/{lang}/guides/{slug}/leaflet";
    /// [`Audio`](super::Address::Audio).
    pub const AUDIO: &str = "/{lang}/guides/{slug}/audio";
    /// [`Instruments`](super::Address::Instruments).
    pub const INSTRUMENTS: &str = "/{lang}/instruments";
    /// [`Languages`](super::Address::Languages).
    pub const LANGUAGES: &str = "/{lang}/languages";
    /// [`Search`](super::Address::Search).
    pub const SEARCH: &str = "/{lang}/search";
    /// [`Offline`](super::Address::Offline).
    pub const OFFLINE: &str = "/{lang}/offline";
    /// [`OfflinePack`](super::Address::OfflinePack).
    pub const OFFLINE_PACK: &str = "/{lang}/offline/pack.json";
    /// [`OfflineGone`](super::Address::OfflineGone).
    pub const OFFLINE_GONE: &str = "/{lang}/offline/gone";
    /// [`OfflineComplaint`](super::Address::OfflineComplaint).
    pub const OFFLINE_COMPLAINT: &str = "/{lang}/offline/complaint";
    /// [`Manifest`](super::Address::Manifest).
    pub const MANIFEST: &str = "/{lang}/app.webmanifest";
    /// [`News`](super::Address::News).
    pub const NEWS: &str = "/{lang}/news";
    /// [`NewsItem`](super::Address::NewsItem).
    pub const NEWS_ITEM: &str = "/{lang}/news/{slug}";
    /// [`NewsFeed`](super::Address::NewsFeed).
    pub const NEWS_FEED: &str = "/{lang}/news/feed.atom";
    /// [`Events`](super::Address::Events).
    pub const EVENTS: &str = "/{lang}/events";
    /// [`EventsCalendar`](super::Address::EventsCalendar).
    pub const EVENTS_CALENDAR: &str = "/{lang}/events/events.ics";
    /// [`Short`](super::Address::Short) in the reader's language.
    pub const SHORT: &str = "/g/{code}";
    /// [`Short`](super::Address::Short) in a language.
    pub const SHORT_IN: &str = "/g/{code}/{lang}";
    /// [`Contacts`](super::Address::Contacts).
    pub const CONTACTS: &str = "/{lang}/contacts";
    /// [`Privacy`](super::Address::Privacy).
    pub const PRIVACY: &str = "/{lang}/about/privacy";
    /// [`Check`](super::Address::Check).
    pub const CHECK: &str = "/{lang}/check";
    /// [`Complaint`](super::Address::Complaint).
    pub const COMPLAINT: &str = "/{lang}/complaint";
    /// [`Urgent`](super::Address::Urgent).
    pub const URGENT: &str = "/{lang}/complaint/urgent";
    /// [`Step`](super::Address::Step).
    pub const STEP: &str = "/{lang}/complaint/{step}";
    /// [`Resume`](super::Address::Resume).
    pub const RESUME: &str = "/{lang}/complaint/resume";
    /// [`Case`](super::Address::Case).
    pub const CASE: &str = "/{lang}/case";
    /// [`CaseLost`](super::Address::CaseLost).
    pub const CASE_LOST: &str = "/{lang}/case/lost";
    /// [`CaseFiles`](super::Address::CaseFiles).
    pub const CASE_FILES: &str = "/{lang}/case/files";
    /// [`Files`](super::Address::Files).
    pub const FILES: &str = "/{lang}/complaint/files";
    /// [`FilesChange`](super::Address::FilesChange).
    pub const FILES_CHANGE: &str = "/{lang}/complaint/files/change";
    /// [`Sent`](super::Address::Sent).
    pub const SENT: &str = "/{lang}/complaint/sent";
    /// [`Receipt`](super::Address::Receipt).
    pub const RECEIPT: &str = "/{lang}/complaint/sent/receipt.txt";
    /// [`OwnCopy`](super::Address::OwnCopy).
    pub const OWN_COPY: &str = "/{lang}/complaint/sent/copy";
    /// [`OwnCopyPdf`](super::Address::OwnCopyPdf).
    pub const OWN_COPY_PDF: &str = "/{lang}/complaint/sent/copy.pdf";
    /// [`Verify`](super::Address::Verify).
    pub const VERIFY: &str = "/{lang}/verify";
    /// [`ReceiptKeys`](super::Address::ReceiptKeys).
    pub const RECEIPT_KEYS: &str = "/.well-known/huquq-receipt-keys.json";
    /// [`Exit`](super::Address::Exit).
    pub const EXIT: &str = "/exit";
    /// [`Blank`](super::Address::Blank).
    pub const BLANK: &str = "/blank";
    /// [`StaffLogin`](super::Address::StaffLogin).
    pub const STAFF_LOGIN: &str = "/staff/login";
    /// [`StaffLogout`](super::Address::StaffLogout).
    pub const STAFF_LOGOUT: &str = "/staff/logout";
    /// [`StaffLanguage`](super::Address::StaffLanguage).
    pub const STAFF_LANGUAGE: &str = "/staff/language";
    /// [`StaffSetup`](super::Address::StaffSetup).
    pub const STAFF_SETUP: &str = "/staff/setup";
    /// The link that a new member is given: `StaffSetup` with its secret.
    pub const STAFF_SETUP_LINK: &str = "/staff/setup/{token}";
    /// The functions that the staff's islands call.
    pub const STAFF_API: &str = "/staff/api/{*function}";
    /// [`StaffQueue`](super::Address::StaffQueue).
    pub const STAFF_QUEUE: &str = "/staff/queue";
    /// [`StaffCase`](super::Address::StaffCase).
    pub const STAFF_CASE: &str = "/staff/case/{reference}";
    /// [`StaffFile`](super::Address::StaffFile).
    pub const STAFF_FILE: &str = "/staff/case/{reference}/files/{id}";
    /// [`StaffPhone`](super::Address::StaffPhone).
    pub const STAFF_PHONE: &str = "/staff/phone";
    /// [`StaffLostCode`](super::Address::StaffLostCode).
    pub const STAFF_LOST_CODE: &str = "/staff/phone/code";
    /// [`StaffOutbox`](super::Address::StaffOutbox).
    pub const STAFF_OUTBOX: &str = "/staff/outbox";
    /// [`StaffContent`](super::Address::StaffContent).
    pub const STAFF_CONTENT: &str = "/staff/content";
}

impl Address {
    /// The pattern of the server's router.
    #[must_use]
    pub const fn route(&self) -> &'static str {
        match self {
            Self::Home => route::HOME,
            Self::Guides => route::GUIDES,
            Self::Guide(_) => route::GUIDE,
            Self::Share(_) => route::SHARE,
            Self::Leaflet(_) => route::LEAFLET,
            Self::Audio(_) => route::AUDIO,
            Self::Instruments => route::INSTRUMENTS,
            Self::Contacts => route::CONTACTS,
            Self::Languages => route::LANGUAGES,
            Self::Search => route::SEARCH,
            Self::Offline => route::OFFLINE,
            Self::OfflinePack => route::OFFLINE_PACK,
            Self::OfflineGone => route::OFFLINE_GONE,
            Self::OfflineComplaint => route::OFFLINE_COMPLAINT,
            Self::Manifest => route::MANIFEST,
            Self::News => route::NEWS,
            Self::NewsItem(_) => route::NEWS_ITEM,
            Self::NewsFeed => route::NEWS_FEED,
            Self::Events => route::EVENTS,
            Self::EventsCalendar => route::EVENTS_CALENDAR,
            Self::Short(_) => route::SHORT_IN,
            Self::Privacy => route::PRIVACY,
            Self::Check => route::CHECK,
            Self::Complaint => route::COMPLAINT,
            Self::Urgent => route::URGENT,
            Self::Step(_) => route::STEP,
            Self::Resume => route::RESUME,
            Self::Files => route::FILES,
            Self::FilesChange => route::FILES_CHANGE,
            Self::Sent => route::SENT,
            Self::Case => route::CASE,
            Self::CaseLost => route::CASE_LOST,
            Self::CaseFiles => route::CASE_FILES,
            Self::Receipt => route::RECEIPT,
            Self::OwnCopy => route::OWN_COPY,
            Self::OwnCopyPdf => route::OWN_COPY_PDF,
            Self::Verify => route::VERIFY,
            Self::ReceiptKeys => route::RECEIPT_KEYS,
            Self::Exit => route::EXIT,
            Self::Blank => route::BLANK,
            Self::StaffLogin => route::STAFF_LOGIN,
            Self::StaffLogout => route::STAFF_LOGOUT,
            Self::StaffLanguage => route::STAFF_LANGUAGE,
            Self::StaffSetup => route::STAFF_SETUP,
            Self::StaffQueue => route::STAFF_QUEUE,
            Self::StaffCase(_) => route::STAFF_CASE,
            Self::StaffFile(..) => route::STAFF_FILE,
            Self::StaffPhone => route::STAFF_PHONE,
            Self::StaffLostCode => route::STAFF_LOST_CODE,
            Self::StaffOutbox => route::STAFF_OUTBOX,
            Self::StaffContent => route::STAFF_CONTENT,
        }
    }

    /// The path in a language. Pages of the staff, quick exit and the plain page have one path for all languages.
    #[must_use]
    pub fn in_language(&self, language: Language) -> String {
        let path = self.route().replace("{lang}", language.tag());
        match self {
            Self::Guide(slug) | Self::Share(slug) | Self::Leaflet(slug) | Self::Audio(slug) | Self::NewsItem(slug) => {
                path.replace("{slug}", slug)
            }
            Self::Short(code) => path.replace("{code}", code),
            Self::Step(step) => path.replace("{step}", step.code()),
            Self::StaffCase(reference) => path.replace("{reference}", &reference.to_string()),
            Self::StaffFile(reference, id) => path.replace("{reference}", &reference.to_string()).replace("{id}", id),
            _ => path,
        }
    }

    /// The page that a text means by `[…](page:NAME)`.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        match name {
            "home" => Some(Self::Home),
            "guides" => Some(Self::Guides),
            "contacts" => Some(Self::Contacts),
            "instruments" => Some(Self::Instruments),
            "privacy" => Some(Self::Privacy),
            "complaint" => Some(Self::Complaint),
            _ => None,
        }
    }

    /// Whether the page has a path of its own in each language.
    #[must_use]
    pub fn has_languages(&self) -> bool {
        self.route().starts_with(route::HOME)
    }

    /// Whether the page itself says how far its text is checked.
    #[must_use]
    pub const fn states_itself(&self) -> bool {
        matches!(self, Self::Guide(_) | Self::Instruments | Self::Privacy)
    }

    /// Whether a person types or keeps something there: then the bar of the telephone stands at the end, out of the keyboard's way.
    #[must_use]
    pub const fn is_form(&self) -> bool {
        matches!(
            self,
            Self::Complaint
                | Self::Step(_)
                | Self::Resume
                | Self::Sent
                | Self::Case
                | Self::CaseLost
                | Self::CaseFiles
                | Self::OwnCopy
                | Self::Verify
                | Self::Check
                | Self::Urgent
                | Self::Files
        )
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_fills_every_place_of_its_pattern() {
        let addresses = [
            Address::Home,
            Address::Guide("ombudsman".to_owned()),
            Address::Step(StepId::Who),
            Address::Check,
            Address::Urgent,
            Address::Sent,
            Address::Receipt,
            Address::Verify,
            Address::Exit,
            Address::StaffQueue,
        ];
        for address in addresses {
            let path = address.in_language(Language::OFFICE);
            assert!(!path.contains(['{', '}']), "{path}");
            assert_eq!(path.split('/').count(), address.route().split('/').count());
        }
        assert_eq!(Address::Step(StepId::Review).in_language(Language::OFFICE), "/az/complaint/review");
    }

    #[test]
    fn no_step_hides_behind_another_page() {
        assert!(StepId::ALL.iter().all(|step| !matches!(step.code(), "sent" | "urgent" | "resume" | "files")));
    }
}
