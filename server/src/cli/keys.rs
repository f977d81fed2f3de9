//! `huquq keys`: the keys that sign receipts. How and when to make a new one stands in `docs/receipts.md`.

use anyhow::Context;
use clap::Subcommand;
use data_encoding::BASE64;
use huquq_store::ReceiptKeys;

use super::{say, settings};
use crate::config::given::Given;
use crate::program::{self, World};

#[derive(Subcommand)]
pub(super) enum Action {
    /// Lists the keys, oldest first; the last one signs
    List {
        #[command(flatten)]
        given: Given,
    },
    /// Makes a new key, which signs from the next start on; the old ones go on verifying
    Rotate {
        #[command(flatten)]
        given: Given,
    },
}

pub(super) fn run(action: Action) -> anyhow::Result<()> {
    match action {
        Action::List { given } => {
            let (settings, _) = settings(given)?;
            let folder = settings.receipt_keys();
            let keys = ReceiptKeys::list(folder).with_context(|| folder.display().to_string())?;
            for key in &keys {
                let retired = key.retired_at.map_or_else(|| "signs".to_owned(), |at| format!("retired={at}"));
                say(format_args!("{}\t{}\tmade={}\t{retired}", key.id, BASE64.encode(&key.public), key.made_at))?;
            }
            if keys.is_empty() {
                say(format_args!("There is no key in {} yet: the first start makes one.", folder.display()))?;
            }
        }
        Action::Rotate { given } => {
            let (settings, _) = settings(given)?;
            program::prepare_data_dir(&settings)?;
            let (folder, world) = (settings.receipt_keys(), World::real());
            let id = ReceiptKeys::rotate(folder, world.clock.now(), world.random.as_ref())
                .with_context(|| folder.display().to_string())?;
            say(format_args!(
                "The key {id} signs as soon as the server is started again. Back up {}.",
                folder.display()
            ))?;
        }
    }
    Ok(())
}
