//! Where settings come from: flags, then `HUQUQ_…` variables, then `huquq.toml`. A blank value counts as none.

use std::collections::BTreeMap;
use std::path::Path;

use clap::{Arg, ArgMatches, Command};

use super::{Refusal, SETTINGS};

/// The file read from the folder the program is started in, if it is there.
pub const FILE: &str = "huquq.toml";

/// The values as given, by key, unchecked. No `Debug`: some are secrets.
#[derive(Clone, Default)]
pub struct Given {
    values: BTreeMap<&'static str, String>,
    refusals: Vec<Refusal>,
}

impl Given {
    /// Values by key, as a test gives them.
    #[must_use]
    pub fn of(values: &[(&str, &str)]) -> Self {
        let mut given = Self::default();
        for (key, value) in values {
            given.put(key, (*value).to_owned(), "given values");
        }
        given
    }

    /// The value of one setting.
    #[must_use]
    pub fn get(&self, key: &str) -> Option<&str> {
        self.values.get(key).map(|value| value.trim()).filter(|value| !value.is_empty())
    }

    /// What could not even be read.
    #[must_use]
    pub fn refusals(&self) -> &[Refusal] {
        &self.refusals
    }

    /// Adds what a file says where neither a flag nor a variable said anything. A missing file adds nothing.
    #[must_use]
    pub fn or_file(mut self, path: &Path) -> Self {
        let text = match std::fs::read_to_string(path) {
            Ok(text) => text,
            Err(e) if e.kind() == std::io::ErrorKind::NotFound => return self,
            Err(e) => {
                self.refuse(FILE, format!("it cannot be read ({})", e.kind()));
                return self;
            }
        };
        match text.parse::<toml::Table>() {
            // The parser's message quotes the line, and a line may hold a password: only its place is told.
            Err(e) => {
                let line = e.span().map_or(0, |span| text[..span.start.min(text.len())].matches('\n').count() + 1);
                self.refuse(FILE, format!("line {line} is not TOML"));
            }
            Ok(table) => {
                for (key, value) in table {
                    match value {
                        toml::Value::String(text) => self.put_if_absent(&key, text),
                        toml::Value::Integer(number) => self.put_if_absent(&key, number.to_string()),
                        toml::Value::Boolean(yes) => {
                            let (on, off) = if key == "limits" { ("on", "off") } else { ("yes", "no") };
                            self.put_if_absent(&key, if yes { on } else { off }.to_owned());
                        }
                        _ => self.refuse(FILE, format!("{key:?} must be a text, a number or true or false")),
                    }
                }
            }
        }
        self
    }

    fn put_if_absent(&mut self, key: &str, value: String) {
        if self.get(key).is_none() {
            self.put(key, value, FILE);
        }
    }

    fn put(&mut self, key: &str, value: String, source: &str) {
        match SETTINGS.iter().find(|setting| setting.key == key) {
            Some(setting) => {
                self.values.insert(setting.key, value);
            }
            None => self.refuse(source, format!("{key:?} is no setting")),
        }
    }

    fn refuse(&mut self, of: &str, why: String) {
        self.refusals.push(Refusal { of: of.to_owned(), why });
    }
}

// Written by hand and not derived: the table in `config.rs` is then the only list of settings, and help cannot differ from it.
impl clap::Args for Given {
    fn augment_args(cmd: Command) -> Command {
        SETTINGS.iter().fold(cmd, |cmd, setting| {
            cmd.arg(
                Arg::new(setting.key)
                    .long(setting.flag)
                    .env(setting.variable)
                    // A relay's or a database's address holds a password; help must not print it.
                    .hide_env_values(true)
                    .value_name("VALUE")
                    .help_heading("Settings")
                    .help(format!("{} [default: {}]", setting.help, setting.default)),
            )
        })
    }

    fn augment_args_for_update(cmd: Command) -> Command {
        Self::augment_args(cmd)
    }
}

impl clap::FromArgMatches for Given {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut given = Self::default();
        given.update_from_arg_matches(matches)?;
        Ok(given)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        for setting in SETTINGS {
            if let Some(value) = matches.get_one::<String>(setting.key) {
                self.values.insert(setting.key, value.clone());
            }
        }
        Ok(())
    }
}
