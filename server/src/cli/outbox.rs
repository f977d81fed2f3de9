//! `huquq outbox`: what waits to be sent, and another try for what needs a person.

use anyhow::bail;
use clap::Subcommand;
use huquq_store::{DeliveryState, OutboxFilter};

use super::{ACTOR, say, settings};
use crate::config::given::Given;
use crate::program;

/// More rows than this are nothing a person reads at a terminal.
const LIMIT: u32 = 1000;

#[derive(Subcommand)]
pub(super) enum Action {
    /// Lists mail, oldest first
    List {
        /// Only mail that needs a person
        #[arg(long)]
        needs_person: bool,
        #[command(flatten)]
        given: Given,
    },
    /// Sends one mail again at once
    Retry {
        /// The first column of the list
        id: String,
        #[command(flatten)]
        given: Given,
    },
}

pub(super) async fn run(action: Action) -> anyhow::Result<()> {
    match action {
        Action::List { needs_person, given } => {
            let (settings, _) = settings(given)?;
            let store = program::open_store(&settings, &program::World::real()).await?;
            let state = needs_person.then_some(DeliveryState::NeedsPerson);
            for row in store.outbox(OutboxFilter { state, limit: LIMIT }).await? {
                say(format_args!(
                    "{}\t{}\t{}\t{}\tattempts={}\tlast={}\tnext={}\tcreated={}",
                    row.id,
                    row.reference,
                    row.kind.code(),
                    row.state.code(),
                    row.attempts,
                    row.last_code.as_deref().unwrap_or("-"),
                    row.next_at,
                    row.created_at
                ))?;
            }
            store.close().await;
        }
        Action::Retry { id, given } => {
            let (settings, _) = settings(given)?;
            let store = program::open_store(&settings, &program::World::real()).await?;
            let found = store.retry_delivery(&id, ACTOR).await?;
            store.close().await;
            if !found {
                bail!("There is no undelivered mail with the id {id:?}.");
            }
            say("It is due now; the running server sends it.")?;
        }
    }
    Ok(())
}
