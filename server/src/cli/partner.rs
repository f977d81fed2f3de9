//! `huquq partner`: programs of partners that file complaints. A key is printed once and kept as a hash.

use anyhow::bail;
use clap::Subcommand;
use huquq_store::StoreError;

use super::{ACTOR, say, settings};
use crate::config::given::Given;
use crate::program::{self, World};

/// A longer name helps nobody to tell partners apart.
const NAME_MAX: usize = 200;

#[derive(Subcommand)]
pub(super) enum Action {
    /// Adds a partner and prints its key once
    Add {
        /// The partner's name
        #[arg(long)]
        name: String,
        /// The public limits count for it too
        #[arg(long)]
        limited: bool,
        #[command(flatten)]
        given: Given,
    },
    /// Lists partners
    List {
        #[command(flatten)]
        given: Given,
    },
    /// Takes a partner's key back
    Revoke {
        /// The id, as listed
        id: String,
        #[command(flatten)]
        given: Given,
    },
}

pub(super) async fn run(action: Action) -> anyhow::Result<()> {
    let world = World::real();
    match action {
        Action::Add { name, limited, given } => {
            let (settings, _) = settings(given)?;
            let name = name.trim();
            if name.is_empty() || name.chars().count() > NAME_MAX || name.chars().any(char::is_control) {
                bail!("A name has 1 to {NAME_MAX} characters and no line ends.");
            }
            let store = program::open_store(&settings, &world).await?;
            let (partner, key) = store.add_partner(name, !limited, ACTOR).await?;
            say(format_args!("{}\nKey, shown only now: {}", partner.id, key.to_text()))?;
            store.close().await;
        }
        Action::List { given } => {
            let (settings, _) = settings(given)?;
            let store = program::open_store(&settings, &world).await?;
            for partner in store.partners().await? {
                let state = if partner.revoked_at.is_some() { "revoked" } else { "active" };
                let limits = if partner.unlimited { "no limits" } else { "public limits" };
                say(format_args!("{}\t{state}\t{limits}\t{}", partner.id, partner.name))?;
            }
            store.close().await;
        }
        Action::Revoke { id, given } => {
            let (settings, _) = settings(given)?;
            let store = program::open_store(&settings, &world).await?;
            match store.revoke_partner(&id, ACTOR).await {
                Err(StoreError::NotFound) => bail!("There is no active partner {id:?}."),
                done => done?,
            }
            say(format_args!("The key of {id} no longer opens anything."))?;
            store.close().await;
        }
    }
    Ok(())
}
