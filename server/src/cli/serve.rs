//! `huquq serve`: binds both addresses, starts the workers, serves until told to stop, and finishes what was begun.

use std::sync::Arc;
use std::time::Duration;

use anyhow::{Context, bail};
use axum::Router;
use axum::routing::get;
use huquq_store::Store;
use metrics_exporter_prometheus::PrometheusHandle;
use tokio::net::TcpListener;
use tokio::signal::unix::{SignalKind, signal};
use tokio::sync::watch;

use super::{say, settings};
use crate::config::given::Given;
use crate::http::accept::{Patience, no_front, serve};
use crate::http::admin::{self, Readiness};
use crate::http::assets;
use crate::http::layers::{Edge, layers};
use crate::program::{self, StoreReadiness, World};
use crate::web::error::Pages;
use crate::web::front::front;
use crate::{api, staff, web, workers};

/// How often the figures of `/metrics` that nobody counts by hand are taken.
const FIGURES_EVERY: Duration = Duration::from_secs(15);

pub(super) async fn run(given: Given) -> anyhow::Result<()> {
    let (settings, office) = settings(given)?;
    let texts = program::texts(&settings)?;
    // Embedded texts and data were checked when the program was built; what an institution changed is checked here.
    if settings.locales_dir().is_some() || settings.office_dir().is_some() {
        let problems = program::problems(&texts, &office);
        if !problems.is_empty() {
            bail!("{}", problems.join("\n"));
        }
    }
    // leptos spawns through this; the second call of a test is refused and harmless.
    let _ = any_spawner::Executor::init_tokio();
    let figures = admin::recorder();
    let world = World::real();
    let store = program::open_store(&settings, &world).await?;
    let store = program::sign_receipts(store, &settings, &office, &world).await?;
    let public = bind(settings.listen(), "HUQUQ_LISTEN").await?;
    let inside = bind(settings.admin_listen(), "HUQUQ_ADMIN_LISTEN").await?;
    let (stop, stopped) = watch::channel(false);

    let readiness: Arc<dyn Readiness> = Arc::new(StoreReadiness(store.clone()));
    let app = program::app(settings.clone(), office, texts, store.clone(), &world)?;
    let edge = Edge::new(&settings, &app.office.exit_url, Arc::new(Pages(app.site)));
    let router = Router::new().merge(web::router()).merge(api::router()).merge(staff::router()).with_state(app.clone());
    let router = router.route(assets::ROUTE, get(assets::serve)).merge(admin::health(Arc::clone(&readiness)));
    let policy = Arc::new(edge.policy());
    let router = layers(router, web::large().with_state(app.clone()), &edge);
    let workers = workers::start(&app, &stopped);

    tokio::spawn(watch_figures(figures.clone(), store.clone(), world.clone()));
    tokio::spawn(stop_on_signal(stop));
    tracing::info!(address = settings.public_url(), in_service = settings.in_service(), "ready");
    say(settings.public_url())?;
    tokio::join!(
        serve(public, router, front(&app), Arc::clone(&policy), Patience::default(), stopped.clone()),
        serve(inside, admin::admin(figures, readiness), no_front(), policy, Patience::default(), stopped.clone())
    );
    for worker in workers {
        // A worker that panicked has been logged; what it held is claimed again after its lease.
        let _ = worker.await;
    }
    store.close().await;
    tracing::info!("stopped");
    Ok(())
}

async fn bind(address: std::net::SocketAddr, variable: &str) -> anyhow::Result<TcpListener> {
    TcpListener::bind(address).await.with_context(|| format!("{variable}: {address} cannot be listened on"))
}

/// The first signal asks to finish, the second to go.
async fn stop_on_signal(stop: watch::Sender<bool>) {
    let (Ok(mut terminate), Ok(mut interrupt)) = (signal(SignalKind::terminate()), signal(SignalKind::interrupt()))
    else {
        tracing::error!("signals cannot be received; only kill -9 stops the program");
        return stop.closed().await;
    };
    for first in [true, false] {
        tokio::select! {
            _ = terminate.recv() => {}
            _ = interrupt.recv() => {}
        }
        if first {
            tracing::info!("stopping: answers under way are finished");
            // Receivers wait for the value, so it is sent even if none is waiting at this moment.
            stop.send_replace(true);
        }
    }
    std::process::exit(1);
}

/// How much mail waits, and since when: what the alarm for undelivered mail looks at.
async fn watch_figures(figures: PrometheusHandle, store: Store, world: World) {
    loop {
        figures.run_upkeep();
        if let Ok(counts) = store.outbox_counts().await {
            let age = counts.oldest_waiting.map_or(0, |since| world.clock.now().duration_since(since).as_secs().max(0));
            #[expect(clippy::cast_precision_loss, reason = "a gauge; nobody waits 2^52 seconds")]
            {
                metrics::gauge!("huquq_outbox_waiting").set(counts.waiting as f64);
                metrics::gauge!("huquq_outbox_needs_person").set(counts.needs_person as f64);
                metrics::gauge!("huquq_outbox_oldest_seconds").set(age as f64);
            }
        }
        tokio::time::sleep(FIGURES_EVERY).await;
    }
}
