//! The institution as the pages need it: its numbers and where "Exit now" leaves to. The server fills it from the office's data.

/// The institution that runs this installation.
#[derive(Debug, Clone, Default)]
pub struct Institution {
    /// Every published number, in the order of the contacts page.
    pub contacts: Vec<Contact>,
    /// The institution's own number (a code of `contacts`).
    pub main_contact: String,
    /// Whom to call when life is in danger.
    pub emergency_contact: String,
    /// Whom to call about a crime.
    pub police_contact: String,
    /// Where "Exit now" leaves to; empty: our own plain page.
    pub exit_url: String,
    /// Declarations and strategies by whose themes the guides can be read.
    pub lenses: Vec<Lens>,
}

/// A declaration or strategy over the guides. Names: [`Msg::lens_title`](huquq_locales::Msg::lens_title).
#[derive(Debug, Clone, Default)]
pub struct Lens {
    /// The stable code.
    pub code: String,
    /// Where its themes were read.
    pub source: String,
    /// Its themes, in its own order.
    pub themes: Vec<Theme>,
}

/// One theme of a [`Lens`].
#[derive(Debug, Clone, Default)]
pub struct Theme {
    /// The stable code.
    pub code: String,
    /// The slugs of its guides.
    pub guides: Vec<String>,
}

impl Institution {
    /// The contact with this code.
    #[must_use]
    pub fn contact(&self, code: &str) -> Option<&Contact> {
        self.contacts.iter().find(|contact| contact.code == code)
    }

    /// The institution's own number.
    #[must_use]
    pub fn main(&self) -> Option<&Contact> {
        self.contact(&self.main_contact)
    }

    /// Whom to call when life is in danger.
    #[must_use]
    pub fn emergency(&self) -> Option<&Contact> {
        self.contact(&self.emergency_contact)
    }

    /// Whom to call about a crime.
    #[must_use]
    pub fn police(&self) -> Option<&Contact> {
        self.contact(&self.police_contact)
    }
}

/// One published number. Its name and what it helps with are texts.
#[derive(Debug, Clone, Default)]
pub struct Contact {
    /// The stable code.
    pub code: String,
    /// The number as it is shown.
    pub display: String,
    /// What a link dials.
    pub tel_mobile: String,
    /// A second way of dialling, as it is shown; or empty.
    pub also: String,
    /// Its website without scheme; or empty.
    pub site: String,
    /// The page the number was read on.
    pub source: String,
    /// Whether that page is the body's own.
    pub official_site: bool,
    /// The day a named person dialled it; none until then.
    pub dialled_on: Option<jiff::civil::Date>,
    /// The problems it helps with; empty: any.
    pub topics: Vec<String>,
    /// Where it helps: a code.
    pub place: String,
}

impl Contact {
    /// Whether there is anything to dial.
    #[must_use]
    pub fn has_number(&self) -> bool {
        !self.display.is_empty()
    }

    /// What the link of the number leads to.
    #[must_use]
    pub fn tel(&self) -> String {
        let dialled: String = self.tel_mobile.chars().filter(|c| c.is_ascii_digit() || *c == '+').collect();
        format!("tel:{dialled}")
    }

    /// The address of its website; none when it has none.
    #[must_use]
    pub fn site_url(&self) -> Option<String> {
        (!self.site.is_empty()).then(|| format!("https://{}", self.site))
    }
}
