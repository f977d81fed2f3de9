//! Every page with invented contents in every language it exists in: for the test of all pages, for checks of changed texts and
//! for looking at a page without a server.

use std::sync::OnceLock;

use huquq_domain::language::Language;
use huquq_locales::{Texts, TextsError};

use crate::institution::{Contact, Institution, Lens, Theme};
use crate::pages;
use crate::render::{Assets, Html, Reader, Site};

/// One rendered page.
pub struct Sample {
    /// Which page: the name of its file.
    pub page: &'static str,
    /// Which of its samples.
    pub name: &'static str,
    /// In which language.
    pub language: Language,
    /// The page.
    pub html: Html,
}

/// Where pages put their samples.
pub struct Samples {
    site: &'static Site,
    list: Vec<Sample>,
}

impl Samples {
    /// Renders one page's samples in some languages.
    pub fn page<V>(
        &mut self,
        page: &'static str,
        languages: impl Iterator<Item = Language>,
        samples: impl Fn(Reader) -> Vec<(&'static str, V)>,
        render: impl Fn(Reader, &V) -> Html,
    ) {
        for language in languages {
            let reader = Reader::new(self.site, language);
            for (name, view) in samples(reader) {
                self.list.push(Sample { page, name, language, html: render(reader, &view) });
            }
        }
    }
}

/// Renders every page × sample × language.
#[must_use]
pub fn samples(site: &'static Site) -> Vec<Sample> {
    let mut samples = Samples { site, list: Vec::new() };
    pages::samples(&mut samples);
    crate::staff::samples(&mut samples);
    samples.list
}

/// A site with the embedded texts and invented numbers, not in service, with the browser's files.
///
/// # Errors
/// When the embedded texts cannot be read.
pub fn site() -> Result<&'static Site, TextsError> {
    static SITE: OnceLock<&'static Site> = OnceLock::new();
    if let Some(site) = SITE.get() {
        return Ok(site);
    }
    let texts: &'static Texts = Box::leak(Box::new(Texts::embedded()?));
    let assets = ["islands.js", "staff-islands.js", "upload.js", "draft.js", "leave.js"];
    let assets = assets.map(|name| (name, format!("/assets/{name}")));
    let site = Site {
        texts,
        in_service: false,
        institution: institution(),
        assets: Assets(assets.into_iter().map(|(name, url)| (name.to_owned(), url)).collect()),
        public_url: "https://huquq.invalid".to_owned(),
    };
    Ok(SITE.get_or_init(|| Box::leak(Box::new(site))))
}

fn institution() -> Institution {
    let contact = |code: &str, display: &str, also: &str, site: &str, official_site: bool| Contact {
        code: code.to_owned(),
        display: display.to_owned(),
        tel_mobile: if also.is_empty() { display.to_owned() } else { also.replace(' ', "") },
        also: also.to_owned(),
        site: site.to_owned(),
        source: "https://ombudsman.az/en/pages/113".to_owned(),
        official_site,
        dialled_on: None,
        topics: Vec::new(),
        place: "country".to_owned(),
    };
    let theme = Theme { code: "standards".to_owned(), guides: vec!["residence-permits".to_owned()] };
    let lens = Lens { code: "baku_2011".to_owned(), source: String::new(), themes: vec![theme] };
    let centre =
        Contact { display: String::new(), tel_mobile: String::new(), ..contact("ombudsman_ganja", "", "", "", true) };
    Institution {
        contacts: vec![
            centre,
            contact("ombudsman", "916", "012 916", "ombudsman.az", true),
            contact("migration_service", "919", "012 919", "migration.gov.az", true),
            contact("trafficking", "152", "", "insanalveri.gov.az", true),
            contact("family_violence", "860", "", "family.gov.az", true),
            contact("emergency", "112", "", "", false),
            contact("police", "102", "", "", false),
            contact("child_helpline", "116111", "", "", false),
            contact("labour", "142", "", "sosial.gov.az", false),
            contact("ambulance", "103", "", "", false),
            contact("unhcr", "+994 51 207 59 96", "", "help.unhcr.org/azerbaijan", false),
        ],
        main_contact: "ombudsman".to_owned(),
        emergency_contact: "emergency".to_owned(),
        police_contact: "police".to_owned(),
        exit_url: String::new(),
        lenses: vec![lens],
    }
}

/// Text that would be markup if it were not escaped, in two directions, with a first line feed that must not be lost.
pub const HOSTILE: &str =
    "\n</textarea></title></style>\u{3c}script>alert(1)</script>\"'><img src=x onerror=alert(1)> &amp; <!> نص عربي";
