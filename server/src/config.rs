//! The settings: what each means, its default, and what is refused at the start.
//!
//! Where values come from (flags, variables, `huquq.toml`) is in [`given`]; how a single value is read is in [`parse`].
//! Every refusal is one sentence, and all are listed at once, so that nobody mends them one start at a time.

pub mod given;
pub mod parse;

use std::fmt;
use std::net::SocketAddr;
use std::path::{Path, PathBuf};

use lettre::message::Mailbox;
use secrecy::{ExposeSecret, SecretString};

use crate::office::Office;
use given::Given;
use parse::{Clamd, PublicUrl, Smtp};

/// One setting as documented in `huquq serve --help`.
#[derive(Debug)]
pub struct Setting {
    /// Its name in `huquq.toml`.
    pub key: &'static str,
    /// Its flag, without the dashes.
    pub flag: &'static str,
    /// Its variable.
    pub variable: &'static str,
    /// Its default, in words a person can read.
    pub default: &'static str,
    /// What it means.
    pub help: &'static str,
}

macro_rules! settings {
    ($($key:literal, $flag:literal, $variable:literal, $default:literal, $help:literal;)+) => {
        /// Every setting, in the order of the help page.
        pub const SETTINGS: &[Setting] = &[$(Setting { key: $key, flag: $flag, variable: $variable, default: $default, help: $help }),+];
    };
}

settings! {
    "listen", "listen", "HUQUQ_LISTEN", "127.0.0.1:3000", "Public address";
    "admin_listen", "admin-listen", "HUQUQ_ADMIN_LISTEN", "127.0.0.1:3001", "Address of /metrics, /healthz and /readyz with detail";
    "public_url", "public-url", "HUQUQ_PUBLIC_URL", "http://127.0.0.1:3000", "Address people see; used in links, cookies and origin checks";
    "data_dir", "data-dir", "HUQUQ_DATA_DIR", "var", "Folder of the SQLite file, attachments, key and written mail";
    "database_url", "database-url", "HUQUQ_DATABASE_URL", "sqlite:DATA_DIR/huquq.db", "Database, also postgres://…";
    "attachments_url", "attachments-url", "HUQUQ_ATTACHMENTS_URL", "file:DATA_DIR/attachments", "Where attachments are kept";
    "smtp_url", "smtp-url", "HUQUQ_SMTP_URL", "unset: mail is written to DATA_DIR/mail", "Mail relay: smtps://user:pass@host or smtp://host:25?tls=required";
    "office_email", "office-email", "HUQUQ_OFFICE_EMAIL", "queue@ombudsman.invalid", "The office's mailbox";
    "office_pgp_key", "office-pgp-key", "HUQUQ_OFFICE_PGP_KEY", "unset", "The office's public key for encrypted mail (not built yet)";
    "mail_from", "mail-from", "HUQUQ_MAIL_FROM", "no-reply@ombudsman.invalid", "Sender of every mail";
    "key_file", "key-file", "HUQUQ_KEY_FILE", "DATA_DIR/key", "Key-encryption key, mode 0600; in service it must lie outside DATA_DIR";
    "receipt_keys", "receipt-keys", "HUQUQ_RECEIPT_KEYS", "DATA_DIR/receipt-keys", "Folder of the keys that sign receipts; in service it must lie outside DATA_DIR";
    "in_service", "in-service", "HUQUQ_IN_SERVICE", "no", "yes: complaints reach the office. no: every page and mail says test installation";
    "clamd", "clamd", "HUQUQ_CLAMD", "unset: files are not scanned", "Virus scanner: tcp://host:port or unix:/path; when set, staff download only scanned files";
    "limits", "limits", "HUQUQ_LIMITS", "on", "off: no limits per address; only on a loopback address";
    "under_attack", "under-attack", "HUQUQ_UNDER_ATTACK", "no", "yes: sending asks for a little work or a minute's wait, as by itself above 600 complaints an hour";
    "trusted_proxies", "trusted-proxies", "HUQUQ_TRUSTED_PROXIES", "0", "How many reverse proxies stand in front";
    "locales_dir", "locales-dir", "HUQUQ_LOCALES_DIR", "embedded", "Folder to read texts from instead";
    "office_dir", "office-dir", "HUQUQ_OFFICE_DIR", "embedded", "Folder to read the institution's data from instead";
}

/// The settings as checked. No `Debug`: the relay's and the database's address hold passwords.
#[derive(Clone)]
pub struct Settings {
    listen: SocketAddr,
    admin_listen: SocketAddr,
    public_url: PublicUrl,
    data_dir: PathBuf,
    database_url: SecretString,
    attachments_dir: PathBuf,
    smtp: Option<Smtp>,
    office_email: Mailbox,
    mail_from: Mailbox,
    key_file: PathBuf,
    receipt_keys: PathBuf,
    in_service: bool,
    clamd: Option<Clamd>,
    limits: bool,
    under_attack: bool,
    trusted_proxies: usize,
    locales_dir: Option<PathBuf>,
    office_dir: Option<PathBuf>,
}

/// Why one setting stops the start. Never holds a value that may be a secret.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Refusal {
    /// The variable, or the file, that is refused.
    pub of: String,
    /// Why, as the rest of one sentence.
    pub why: String,
}

impl fmt::Display for Refusal {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}: {}.", self.of, self.why)
    }
}

/// Every reason not to start, at least one.
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
pub struct Refusals(pub Vec<Refusal>);

impl fmt::Display for Refusals {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (i, refusal) in self.0.iter().enumerate() {
            if i > 0 {
                f.write_str("\n")?;
            }
            refusal.fmt(f)?;
        }
        Ok(())
    }
}

impl Settings {
    /// Checks every given value and the institution's data together.
    ///
    /// # Errors
    /// All refusals at once.
    pub fn load(given: &Given) -> Result<(Self, Office), Refusals> {
        let mut reading = Reading { given, refusals: given.refusals().to_vec() };
        let settings = reading.settings();
        let office = match Office::load(settings.office_dir.as_deref()) {
            Ok(office) => Some(office),
            Err(wrong) => {
                reading.refusals.extend(wrong.into_iter().map(|e| Refusal { of: e.file, why: e.why }));
                None
            }
        };
        if settings.in_service {
            reading.in_service(&settings, office.as_ref());
        }
        match office {
            Some(office) if reading.refusals.is_empty() => Ok((settings, office)),
            _ => Err(Refusals(reading.refusals)),
        }
    }

    /// Public address.
    #[must_use]
    pub const fn listen(&self) -> SocketAddr {
        self.listen
    }

    /// Address for the administrator's machine only.
    #[must_use]
    pub const fn admin_listen(&self) -> SocketAddr {
        self.admin_listen
    }

    /// The origin people see, `scheme://host[:port]`, without a slash at the end.
    #[must_use]
    pub fn public_url(&self) -> &str {
        self.public_url.origin()
    }

    /// The host of [`Settings::public_url`], without the port.
    #[must_use]
    pub fn public_host(&self) -> &str {
        self.public_url.host()
    }

    /// The same, as read: for cookies, origin checks and HSTS.
    #[must_use]
    pub const fn public(&self) -> &PublicUrl {
        &self.public_url
    }

    /// Folder of everything kept in files.
    #[must_use]
    pub fn data_dir(&self) -> &Path {
        &self.data_dir
    }

    /// Where mail is written while there is no relay.
    #[must_use]
    pub fn mail_dir(&self) -> PathBuf {
        self.data_dir.join("mail")
    }

    /// `sqlite:PATH` or `postgres://…`, with its password. Only for opening it.
    #[must_use]
    pub fn database_url(&self) -> &str {
        self.database_url.expose_secret()
    }

    /// Folder of attachments.
    #[must_use]
    pub fn attachments_dir(&self) -> &Path {
        &self.attachments_dir
    }

    /// The mail relay with its password; none: mail is written to [`Settings::mail_dir`].
    #[must_use]
    pub fn smtp_url(&self) -> Option<&str> {
        self.smtp.as_ref().map(Smtp::url)
    }

    /// The office's mailbox.
    #[must_use]
    pub const fn office_email(&self) -> &Mailbox {
        &self.office_email
    }

    /// Sender of every mail.
    #[must_use]
    pub const fn mail_from(&self) -> &Mailbox {
        &self.mail_from
    }

    /// File of the key-encryption key.
    #[must_use]
    pub fn key_file(&self) -> &Path {
        &self.key_file
    }

    /// Folder of the keys that sign receipts.
    #[must_use]
    pub fn receipt_keys(&self) -> &Path {
        &self.receipt_keys
    }

    /// Whether complaints reach the office.
    #[must_use]
    pub const fn in_service(&self) -> bool {
        self.in_service
    }

    /// The virus scanner; none: files are not scanned.
    #[must_use]
    pub const fn clamd(&self) -> Option<&Clamd> {
        self.clamd.as_ref()
    }

    /// Whether the limits per address hold.
    #[must_use]
    pub const fn limits(&self) -> bool {
        self.limits
    }

    /// Whether sending always asks for a little work.
    #[must_use]
    pub const fn under_attack(&self) -> bool {
        self.under_attack
    }

    /// How many reverse proxies stand in front.
    #[must_use]
    pub const fn trusted_proxies(&self) -> usize {
        self.trusted_proxies
    }

    /// Texts on disk instead of the embedded ones.
    #[must_use]
    pub fn locales_dir(&self) -> Option<&Path> {
        self.locales_dir.as_deref()
    }

    /// Institution's data on disk instead of the embedded.
    #[must_use]
    pub fn office_dir(&self) -> Option<&Path> {
        self.office_dir.as_deref()
    }
}

/// Reads values one by one and gathers what is refused.
struct Reading<'a> {
    given: &'a Given,
    refusals: Vec<Refusal>,
}

impl Reading<'_> {
    fn refuse(&mut self, key: &str, why: impl Into<String>) {
        let of = SETTINGS.iter().find(|s| s.key == key).map_or(key, |s| s.variable);
        self.refusals.push(Refusal { of: of.to_owned(), why: why.into() });
    }

    /// The value, or the default; a refused value counts as the default, so that the other checks still run.
    fn read<T>(&mut self, key: &'static str, default: T, parse: impl FnOnce(&str) -> Result<T, String>) -> T {
        match self.given.get(key).map(parse) {
            None => default,
            Some(Ok(value)) => value,
            Some(Err(why)) => {
                self.refuse(key, why);
                default
            }
        }
    }

    fn settings(&mut self) -> Settings {
        let data_dir = self.read("data_dir", PathBuf::from("var"), parse::path);
        let listen = self.read("listen", SocketAddr::from(([127, 0, 0, 1], 3000)), parse::address);
        let admin_listen = self.read("admin_listen", SocketAddr::from(([127, 0, 0, 1], 3001)), parse::address);
        if listen == admin_listen && listen.port() != 0 {
            self.refuse("admin_listen", "it is the public address; the two must differ");
        }
        let limits = self.read("limits", true, parse::on_off);
        if !limits && !listen.ip().is_loopback() {
            self.refuse("limits", "off is accepted only while HUQUQ_LISTEN is a loopback address");
        }
        let smtp = self.read("smtp_url", None, |typed| Smtp::parse(typed).map(Some));
        if smtp.as_ref().is_some_and(|smtp| !smtp.verified_tls() && !smtp.loopback()) {
            self.refuse("smtp_url", "a relay on another machine needs verified TLS: smtps://… or ?tls=required");
        }
        if self.given.get("office_pgp_key").is_some() {
            self.refuse("office_pgp_key", "encrypting mail to the office's key is not built yet; leave it unset");
        }
        let database = format!("sqlite:{}", data_dir.join("huquq.db").display());
        Settings {
            listen,
            admin_listen,
            public_url: self.read("public_url", PublicUrl::default_loopback(), PublicUrl::parse),
            database_url: self.read("database_url", database, parse::database).into(),
            attachments_dir: self.read("attachments_url", data_dir.join("attachments"), parse::attachments),
            smtp,
            office_email: self.read("office_email", invalid_address("queue"), parse::email),
            mail_from: self.read("mail_from", invalid_address("no-reply"), parse::email),
            key_file: self.read("key_file", data_dir.join("key"), parse::path),
            receipt_keys: self.read("receipt_keys", data_dir.join("receipt-keys"), parse::path),
            in_service: self.read("in_service", false, parse::yes_no),
            clamd: self.read("clamd", None, |typed| Clamd::parse(typed).map(Some)),
            limits,
            under_attack: self.read("under_attack", false, parse::yes_no),
            trusted_proxies: self.read("trusted_proxies", 0, parse::proxies),
            locales_dir: self.read("locales_dir", None, |typed| parse::folder(typed).map(Some)),
            office_dir: self.read("office_dir", None, |typed| parse::folder(typed).map(Some)),
            data_dir,
        }
    }

    /// What must hold before real complaints are taken.
    fn in_service(&mut self, settings: &Settings, office: Option<&Office>) {
        // A refused value must not be refused twice; only values that could be read are judged here.
        let refused = |list: &[Refusal], variable: &str| list.iter().any(|r| r.of == variable);
        let before = self.refusals.clone();
        if settings.smtp.is_none() && !refused(&before, "HUQUQ_SMTP_URL") {
            self.refuse("in_service", "yes needs HUQUQ_SMTP_URL, or complaints would reach nobody");
        }
        if !refused(&before, "HUQUQ_OFFICE_EMAIL") && parse::is_invalid_domain(settings.office_email.email.domain()) {
            self.refuse("in_service", "yes needs a mailbox that exists in HUQUQ_OFFICE_EMAIL, not one under .invalid");
        }
        if !refused(&before, "HUQUQ_PUBLIC_URL") && !settings.public_url.https() {
            self.refuse("in_service", "yes needs an https address in HUQUQ_PUBLIC_URL");
        }
        if parse::lies_in(&settings.key_file, &settings.data_dir) {
            self.refuse(
                "in_service",
                "yes needs HUQUQ_KEY_FILE outside HUQUQ_DATA_DIR, or one copied folder gives everything away",
            );
        }
        if parse::lies_in(&settings.receipt_keys, &settings.data_dir) {
            self.refuse(
                "in_service",
                "yes needs HUQUQ_RECEIPT_KEYS outside HUQUQ_DATA_DIR, or whoever copies one folder can forge receipts",
            );
        }
        for contact in office.into_iter().flat_map(|office| &office.contacts) {
            if !contact.display.is_empty() && contact.dialled_on.is_none() {
                let why = format!(
                    "yes needs dialled_on for {} ({}) in contacts.toml: somebody must have called it",
                    contact.display, contact.code
                );
                self.refuse("in_service", why);
            }
        }
    }
}

/// An address nobody can have: the default until the office names its own.
fn invalid_address(user: &str) -> Mailbox {
    #[expect(clippy::expect_used, reason = "both halves are constants, and a test reads them")]
    let address = lettre::Address::new(user, "ombudsman.invalid").expect("a constant address");
    Mailbox::new(None, address)
}

#[cfg(test)]
mod tests;
