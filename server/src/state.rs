//! What every handler and worker is given.

use std::ops::Deref;
use std::sync::Arc;

use axum::extract::FromRef;
use huquq_app::render::{Reader, Site};
use huquq_domain::answers::Answers;
use huquq_domain::codes::Reference;
use huquq_domain::given::{Clock, Random};
use huquq_domain::language::Language;
use huquq_domain::questions::validate::Context;
use huquq_locales::Tr;
use huquq_locales::library::Library;
use huquq_store::{DraftToken, Store, Vault};
use jiff::civil::Date;
use jiff::{Timestamp, Zoned};
use tokio::sync::{Notify, Semaphore};

use crate::config::Settings;

use crate::http::client::ClientAddress;
use crate::http::cookies::Cookies;
use crate::http::errors::Failure;
use crate::http::limits::Counters;
use crate::office::Office;
use crate::recordings::Recordings;
use crate::rush::Rush;
use crate::staff::throttle::SignIns;
use crate::web::cache::PageCache;
use crate::web::tries::AccessTries;
use crate::workers::reads::ReadCounts;

/// The running program. Cloning it is cheap.
#[derive(Clone)]
pub struct App(Arc<Parts>);

/// The parts of the running program, made once in `main`.
pub struct Parts {
    /// The settings as checked.
    pub settings: Settings,
    /// What pages are made with.
    pub site: &'static Site,
    /// The institution's data.
    pub office: Office,
    /// The store.
    pub store: Store,
    /// The sealed files.
    pub vault: Vault,
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The random source.
    pub random: Arc<dyn Random>,
    /// Who files at this moment.
    pub rush: Rush,
    /// Wakes the delivery worker when there is something to send.
    pub wake: Notify,
    /// Wakes the scanner when files were filed.
    pub wake_scanner: Notify,
    /// How many files of drafts are scanned at once.
    pub scans: Semaphore,
    /// Copies of pictures are made one after the other: each takes much memory.
    pub pictures: Semaphore,
    /// How cookies are named and marked here.
    pub cookies: Cookies,
    /// Finished public pages.
    pub pages: PageCache,
    /// What is found by what a person types.
    pub library: Library,
    /// Recordings of guides.
    pub recordings: Recordings,
    /// How often guides were opened since the last time that was written down.
    pub reads: ReadCounts,
    /// How often one address files.
    pub filings: Counters<ClientAddress>,
    /// Wrong access codes and draft codes.
    pub access_tries: AccessTries,
    /// How often one address answers the recovery question of a reference. By both, so that a stranger who knows the reference
    /// cannot lock its owner out.
    pub recoveries: Counters<(ClientAddress, Reference)>,
    /// How often complaints are filed by everybody together.
    pub all_filings: Counters<()>,
    /// How often one address sends files.
    pub uploads: Counters<ClientAddress>,
    /// How often sign-ins are tried.
    pub sign_ins: SignIns,
    /// A secret that ends with this process.
    pub process_secret: [u8; 32],
}

impl Deref for App {
    type Target = Parts;
    fn deref(&self) -> &Parts {
        &self.0
    }
}

impl From<Parts> for App {
    fn from(parts: Parts) -> Self {
        Self(Arc::new(parts))
    }
}

impl FromRef<App> for Cookies {
    fn from_ref(app: &App) -> Self {
        app.cookies
    }
}

impl App {
    /// A moment in the office's time zone.
    #[must_use]
    pub fn local(&self, at: Timestamp) -> Zoned {
        at.to_zoned(self.office.time_zone.clone())
    }

    /// The office's civil day.
    #[must_use]
    pub fn today(&self) -> Date {
        self.office.day(self.clock.now())
    }

    /// What a check of answers needs to know.
    #[must_use]
    pub fn context(&self) -> Context<'_> {
        Context { taxonomy: &self.office.taxonomy, today: self.today() }
    }

    /// For whom a page is made.
    #[must_use]
    pub fn reader(&self, language: Language) -> Reader {
        Reader::new(self.site, language)
    }

    /// The texts of a language.
    #[must_use]
    pub fn tr(&self, language: Language) -> Tr {
        self.reader(language).tr()
    }

    /// A day in words of a language, in the office's time zone.
    #[must_use]
    pub fn day_text(&self, language: Language, at: Timestamp) -> String {
        self.tr(language).date(self.local(at).date())
    }

    /// A moment in words of a language, in the office's time zone.
    #[must_use]
    pub fn time_text(&self, language: Language, at: Timestamp) -> String {
        self.tr(language).date_time(&self.local(at))
    }

    /// A new token for a draft.
    ///
    /// # Errors
    /// [`Failure::Server`] if there is no randomness.
    pub fn new_draft_token(&self) -> Result<DraftToken, Failure> {
        DraftToken::new(self.random.as_ref()).map_err(|_| Failure::Server)
    }
}

/// A posted form as answers, names and texts as they came.
#[must_use]
pub fn answers_of(posted: crate::http::form::Posted) -> Answers {
    posted.0.into_iter().collect()
}
