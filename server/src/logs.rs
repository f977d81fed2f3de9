//! Where the program's lines go: JSON on standard error, one object a line, without anything a person typed.

use std::panic;

use tracing_subscriber::EnvFilter;
use tracing_subscriber::layer::SubscriberExt;
use tracing_subscriber::util::SubscriberInitExt;

/// What is written. Libraries speak only when something is wrong: their debug lines hold addresses, SQL and octets of
/// requests. It is a constant and not a variable, so that no installation can switch them on.
const WHAT: &str =
    "warn,huquq=info,huquq_server=info,huquq_store=info,hyper=error,h2=error,tower_http=error,sqlx=error";

/// Starts logging. A second call (a test) changes nothing.
pub fn start() {
    let lines =
        tracing_subscriber::fmt::layer().json().flatten_event(true).with_writer(std::io::stderr).with_target(true);
    let started = tracing_subscriber::registry().with(EnvFilter::new(WHAT)).with(lines).try_init();
    if started.is_ok() {
        quiet_panics();
    }
}

/// A panic's words may hold what a person typed (an index into their text, a failed conversion); its place never does.
fn quiet_panics() {
    panic::set_hook(Box::new(|info| {
        let place = info.location().map(ToString::to_string).unwrap_or_default();
        tracing::error!(place, "panic");
    }));
}
