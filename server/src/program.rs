//! The parts of the running program, made once: texts, pages' common data, keys, store. Used by every command.

use std::os::unix::fs::{DirBuilderExt, PermissionsExt};
use std::path::Path;
use std::pin::Pin;
use std::sync::Arc;
use std::time::Duration;

use anyhow::Context;
use huquq_app::institution::{self, Institution};
use huquq_app::render::{Assets, Site};
use huquq_domain::given::{Clock, Random};
use huquq_locales::library::Library;
use huquq_locales::{Lists, Texts};
use huquq_store::{Keys, ReceiptKeys, Store, Vault};

use crate::config::Settings;
use crate::http::admin::{Check, Readiness};
use crate::http::assets;
use crate::http::cookies::Cookies;
use crate::http::headers::Policy;
use crate::http::limits::{Counters, Rule};
use crate::office::{Confidence, Lens, Office, Theme};
use crate::recordings::Recordings;
use crate::rush::Rush;
use crate::staff::throttle::SignIns;
use crate::state::{App, Parts};
use crate::web::cache::PageCache;
use crate::web::tries::AccessTries;
use crate::workers::reads::ReadCounts;
use crate::world::{SystemClock, SystemRandom};

/// A database that does not answer within this time is not ready.
const READY_WITHIN: Duration = Duration::from_secs(2);
/// Files of drafts that are shown to the virus scanner at once.
const SCANS_AT_ONCE: usize = 2;

/// Time and randomness, as given to everything else.
#[derive(Clone)]
pub struct World {
    /// The clock.
    pub clock: Arc<dyn Clock>,
    /// The random source.
    pub random: Arc<dyn Random>,
}

impl World {
    /// The real ones.
    #[must_use]
    pub fn real() -> Self {
        Self { clock: Arc::new(SystemClock), random: Arc::new(SystemRandom) }
    }
}

/// Makes the data folder, for the owner only, if it is not there.
///
/// # Errors
/// If it cannot be made.
pub fn prepare_data_dir(settings: &Settings) -> anyhow::Result<()> {
    let folder = settings.data_dir();
    make_private(folder)?;
    // It may have been there before and be open to others; written mail is not sealed.
    let private = std::fs::set_permissions(folder, std::fs::Permissions::from_mode(0o700));
    private.with_context(|| format!("The folder {} cannot be closed to others", folder.display()))
}

fn make_private(folder: &Path) -> anyhow::Result<()> {
    let made = std::fs::DirBuilder::new().recursive(true).mode(0o700).create(folder);
    made.with_context(|| format!("The folder {} cannot be made", folder.display()))
}

/// The key, the migrated database, the open store. A key is made only for a database that holds nothing sealed.
///
/// # Errors
/// What stops the start.
pub async fn open_store(settings: &Settings, world: &World) -> anyhow::Result<Store> {
    prepare_data_dir(settings)?;
    let url = settings.database_url();
    let holds_sealed_rows = Store::holds_sealed_rows(url).await.context("The database cannot be opened")?;
    if let (Some(folder), false) = (settings.key_file().parent(), holds_sealed_rows) {
        make_private(folder)?;
    }
    let keys = Keys::load_or_create(settings.key_file(), !holds_sealed_rows, world.random.as_ref())
        .with_context(|| format!("HUQUQ_KEY_FILE {}", settings.key_file().display()))?;
    Store::migrate(url).await.context("The database cannot be migrated")?;
    let store = Store::open(url, keys, Arc::clone(&world.clock), Arc::clone(&world.random)).await;
    store.context("The database cannot be opened")
}

/// The store with the keys that sign receipts, which the running server needs to file.
///
/// # Errors
/// If the keys cannot be read, or the first one cannot be made.
pub async fn sign_receipts(store: Store, settings: &Settings, office: &Office, world: &World) -> anyhow::Result<Store> {
    let folder = settings.receipt_keys();
    let (keys, made) = ReceiptKeys::load_or_create(folder, world.clock.now(), world.random.as_ref())
        .with_context(|| format!("HUQUQ_RECEIPT_KEYS {}", folder.display()))?;
    if made && store.holds_receipts().await.context("The database cannot be read")? {
        // People must be able to complain all the same; what is lost is that old receipts can be checked.
        tracing::error!(
            folder = %folder.display(),
            "the keys of the receipts given out so far are missing: a new key was made, old receipts now count as unknown; \
             put the old keys back from the backup and start again"
        );
    }
    Ok(store.signing(keys, &office.code, !settings.in_service()))
}

/// The texts, embedded or from disk.
///
/// # Errors
/// If they cannot be read at all; gaps are found by [`problems`].
pub fn texts(settings: &Settings) -> anyhow::Result<Texts> {
    let texts = settings.locales_dir().map_or_else(Texts::embedded, Texts::from_dir);
    texts.context("The texts cannot be read")
}

/// What is missing or wrong in the texts for this institution, a line each.
#[must_use]
pub fn problems(texts: &Texts, office: &Office) -> Vec<String> {
    fn themes(lens: &Lens) -> Vec<&str> {
        lens.theme.iter().map(|theme| theme.code.as_str()).collect()
    }
    let lists = Lists {
        contacts: office.contacts.iter().map(|contact| contact.code.as_str()).collect(),
        clocks: office.clocks.iter().map(|rule| rule.id.as_str()).collect(),
        places: office.contacts.iter().map(|contact| contact.place.as_str()).collect(),
        lenses: office.lenses.iter().map(|lens| (lens.code.as_str(), themes(lens))).collect(),
        guides: office
            .lenses
            .iter()
            .flat_map(|lens| &lens.theme)
            .flat_map(|theme| theme.guides.iter().map(String::as_str))
            .collect(),
        check: Some(&office.check),
    };
    texts.check(&office.taxonomy, &lists).iter().map(ToString::to_string).collect()
}

/// The institution as pages know it.
#[must_use]
pub fn institution(office: &Office) -> Institution {
    let contact = |contact: &crate::office::Contact| institution::Contact {
        code: contact.code.clone(),
        display: contact.display.clone(),
        tel_mobile: contact.tel_mobile.clone(),
        also: contact.also.clone().unwrap_or_default(),
        site: contact.site.clone().unwrap_or_default(),
        source: contact.source.clone(),
        official_site: contact.confidence == Confidence::OfficialSite,
        dialled_on: contact.dialled_on,
        topics: contact.topics.clone(),
        place: contact.place.clone(),
    };
    let theme = |theme: &Theme| institution::Theme { code: theme.code.clone(), guides: theme.guides.clone() };
    let lens = |lens: &Lens| institution::Lens {
        code: lens.code.clone(),
        source: lens.source.clone(),
        themes: lens.theme.iter().map(theme).collect(),
    };
    Institution {
        contacts: office.contacts.iter().map(contact).collect(),
        main_contact: office.main_contact.clone(),
        emergency_contact: office.emergency_contact.clone(),
        police_contact: office.police_contact.clone(),
        exit_url: office.exit_url.clone(),
        lenses: office.lenses.iter().map(lens).collect(),
    }
}

/// Puts the running program together.
///
/// # Errors
/// If there is no randomness, or the folder of attachments cannot be opened.
pub fn app(settings: Settings, office: Office, texts: Texts, store: Store, world: &World) -> anyhow::Result<App> {
    // Pages borrow texts for as long as the program runs, so they are given to it for good.
    let texts: &'static Texts = Box::leak(Box::new(texts));
    let contacts: Vec<&str> = office.contacts.iter().map(|contact| contact.code.as_str()).collect();
    let library = Library::new(texts, &contacts);
    let recordings = Recordings::read(&settings.data_dir().join("audio"));
    let site = Site {
        texts,
        in_service: settings.in_service(),
        institution: institution(&office),
        assets: Assets(assets::addresses()),
        public_url: settings.public_url().to_owned(),
    };
    leptos::server_fn::axum::register_explicit::<huquq_staff_islands::SaveCall>();
    let vault = Vault::open(settings.attachments_dir(), Arc::clone(&world.random)).context("HUQUQ_ATTACHMENTS_URL")?;
    let mut process_secret = [0u8; 32];
    world.random.fill(&mut process_secret)?;
    Ok(App::from(Parts {
        cookies: Cookies::of(settings.public()),
        filings: Counters::new(Rule::FILING, settings.limits()),
        access_tries: AccessTries::new(settings.limits()),
        recoveries: Counters::new(Rule::RECOVERY, settings.limits()),
        all_filings: Counters::new(Rule::ALL_FILINGS, settings.limits()),
        uploads: Counters::new(Rule::UPLOAD, settings.limits()),
        sign_ins: SignIns::new(settings.limits()),
        site: Box::leak(Box::new(site)),
        clock: Arc::clone(&world.clock),
        random: Arc::clone(&world.random),
        rush: Rush::default(),
        wake: tokio::sync::Notify::new(),
        wake_scanner: tokio::sync::Notify::new(),
        scans: tokio::sync::Semaphore::new(SCANS_AT_ONCE),
        pictures: tokio::sync::Semaphore::new(1),
        vault,
        pages: PageCache::new(Policy::new(settings.public(), &office.exit_url)),
        library,
        recordings,
        reads: ReadCounts::default(),
        settings,
        office,
        store,
        process_secret,
    }))
}

/// Ready means: a complaint could be kept right now. Mail that cannot be sent does not make the form unready.
pub struct StoreReadiness(pub Store);

impl Readiness for StoreReadiness {
    fn checks(&self) -> Pin<Box<dyn Future<Output = Vec<Check>> + Send + '_>> {
        Box::pin(async {
            let wrong = match tokio::time::timeout(READY_WITHIN, self.0.ready()).await {
                Ok(Ok(())) => None,
                Ok(Err(error)) => Some(error.to_string()),
                Err(_) => Some(format!("no answer within {} s", READY_WITHIN.as_secs())),
            };
            vec![Check { name: "database", wrong }]
        })
    }
}
