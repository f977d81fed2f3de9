//! `huquq staff`: accounts. A person sets their own password behind a one-time link; nobody else ever knows it.

use std::io::{self, Read};

use anyhow::{Context, bail};
use clap::Subcommand;
use huquq_domain::role::Role;
use huquq_store::{NewCredentials, SetupToken, Store, StoreError, TotpSecret};
use secrecy::SecretString;

use super::{ACTOR, say, settings};
use crate::config::Settings;
use crate::config::given::Given;
use crate::passwords;
use crate::program::{self, World};
use crate::totp::Secret;

/// Longer input than this on standard input is no password.
const INPUT_MAX: u64 = 4096;

#[derive(Subcommand)]
pub(super) enum Action {
    /// Adds an account and prints its one-time set-up link
    Add {
        /// What the person signs in with
        #[arg(long)]
        login: String,
        /// The person's name
        #[arg(long)]
        name: String,
        /// What the person may do: operator, officer, supervisor, editor, admin or auditor
        #[arg(long, value_parser = role)]
        role: Role,
        /// For tests: take the password from standard input and print the otpauth:// line once
        #[arg(long)]
        password_stdin: bool,
        #[command(flatten)]
        given: Given,
    },
    /// Lists accounts
    List {
        #[command(flatten)]
        given: Given,
    },
    /// Closes an account and ends its sessions
    Disable {
        /// The account
        #[arg(long)]
        login: String,
        #[command(flatten)]
        given: Given,
    },
    /// Forgets an account's password and codes and prints a new one-time set-up link
    Reset {
        /// The account
        #[arg(long)]
        login: String,
        #[command(flatten)]
        given: Given,
    },
}

pub(super) async fn run(action: Action) -> anyhow::Result<()> {
    let world = World::real();
    match action {
        Action::Add { login, name, role, password_stdin, given } => {
            let (settings, _) = settings(given)?;
            check_login(&login)?;
            if name.trim().is_empty() {
                bail!("The name is blank.");
            }
            // Read and judged before the account is made, so that a refused password leaves no half account.
            let password = if password_stdin { Some(read_password(&login, &name)?) } else { None };
            let store = program::open_store(&settings, &world).await?;
            let link = store.add_staff(&login, &name, role, ACTOR).await.map_err(|e| explain(e, &login))?;
            match password {
                None => say_link(&settings, &link)?,
                Some(password) => set_password(&store, &world, &login, password).await?,
            }
            store.close().await;
        }
        Action::List { given } => {
            let (settings, _) = settings(given)?;
            let store = program::open_store(&settings, &world).await?;
            for row in store.list_staff().await? {
                let state = match (row.disabled, row.ready) {
                    (true, _) => "disabled",
                    (false, true) => "active",
                    (false, false) => "waiting for set-up",
                };
                say(format_args!("{}\t{}\t{state}\t{}", row.login, row.role.code(), row.name))?;
            }
            store.close().await;
        }
        Action::Disable { login, given } => {
            let (settings, _) = settings(given)?;
            let store = program::open_store(&settings, &world).await?;
            store.disable_staff(&login, ACTOR).await.map_err(|e| explain(e, &login))?;
            say(format_args!("{login} can no longer sign in."))?;
            store.close().await;
        }
        Action::Reset { login, given } => {
            let (settings, _) = settings(given)?;
            let store = program::open_store(&settings, &world).await?;
            let link = store.reset_staff(&login, ACTOR).await.map_err(|e| explain(e, &login))?;
            say_link(&settings, &link)?;
            store.close().await;
        }
    }
    Ok(())
}

/// Sets the password at once instead of by link. The secret is printed once and nowhere kept in clear.
async fn set_password(store: &Store, world: &World, login: &str, password: SecretString) -> anyhow::Result<()> {
    let password_hash = passwords::hash(password, world.random.as_ref()).await?;
    let secret = Secret::draw(world.random.as_ref())?;
    let totp_secret = TotpSecret::new(secret.as_bytes().to_vec());
    let credentials = NewCredentials { password_hash, totp_secret, recovery_hashes: Vec::new() };
    store.set_credentials(login, credentials, ACTOR).await?;
    say(secret.otpauth(login)?)?;
    Ok(())
}

fn say_link(settings: &Settings, token: &SetupToken) -> anyhow::Result<()> {
    say(format_args!(
        "Set-up link, valid once and for 24 hours:\n{}/staff/setup/{}",
        settings.public_url(),
        token.to_text()
    ))?;
    Ok(())
}

/// One line of standard input, without its end.
fn read_password(login: &str, name: &str) -> anyhow::Result<SecretString> {
    let mut text = String::new();
    io::stdin()
        .lock()
        .take(INPUT_MAX)
        .read_to_string(&mut text)
        .context("The password could not be read from standard input")?;
    let password = SecretString::from(text.lines().next().unwrap_or_default());
    passwords::check(&password, &[login, name])?;
    Ok(password)
}

/// Logins stand in the log, in addresses and in the app's list, so they are plain.
fn check_login(login: &str) -> anyhow::Result<()> {
    let fits = |c: char| c.is_ascii_lowercase() || c.is_ascii_digit() || matches!(c, '.' | '-' | '_');
    if login.is_empty() || login.len() > 64 || !login.chars().all(fits) {
        bail!("A login has 1 to 64 characters: a-z, 0-9, full stop, hyphen and underscore.");
    }
    Ok(())
}

fn role(typed: &str) -> Result<Role, String> {
    Role::from_code(typed).ok_or_else(|| {
        let known: Vec<&str> = Role::ALL.iter().map(|role| role.code()).collect();
        format!("known roles: {}", known.join(", "))
    })
}

fn explain(error: StoreError, login: &str) -> anyhow::Error {
    match error {
        StoreError::Conflict => anyhow::anyhow!("The login {login:?} is taken."),
        StoreError::NotFound => anyhow::anyhow!("There is no account {login:?}."),
        other => other.into(),
    }
}
