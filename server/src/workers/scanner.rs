//! Shows files to the virus scanner. A file of a draft once, when it comes: its key is at hand only then. A file of a
//! complaint until the scanner has said something. A scanner that is down never stops a complaint.

use std::io;
use std::time::Duration;

use clamav_client::tokio::{Socket, Tcp, TransportProtocol as _};
use futures_util::StreamExt as _;
use huquq_domain::attachments::Scan;
use huquq_store::{FileKey, StoreError};
use tokio::io::{AsyncRead, AsyncReadExt as _, AsyncWrite, AsyncWriteExt as _};
use tokio::sync::watch;
use tokio::time::timeout;

use crate::config::parse::Clamd;
use crate::state::App;

/// How often to look without being woken.
const EVERY: Duration = Duration::from_secs(15);
/// How long a whole scan may take.
const WHOLE: Duration = Duration::from_secs(120);
/// How long the scanner may take to answer the door.
const CONNECT: Duration = Duration::from_secs(5);
/// Nobody takes a file again while a scan of it may still run.
const LEASE: Duration = Duration::from_secs(180);
/// When to try again after the scanner was down.
const SOON: Duration = Duration::from_secs(60);
/// When to try again what the scanner could not take: its settings may have changed.
const LATER: Duration = Duration::from_secs(24 * 60 * 60);
/// The longest answer that is read.
const ANSWER: u64 = 4096;

/// What a scan came to: the state, why there is none as a short code, and when to try again.
type Said = (Scan, &'static str, Duration);

/// Runs until told to stop; at once over if there is no scanner.
pub async fn run(app: App, mut stop: watch::Receiver<bool>) {
    let Some(clamd) = app.settings.clamd().cloned() else { return };
    loop {
        match app.store.claim_to_scan(LEASE).await {
            Ok(Some(file)) => {
                let said = scan(&app, &clamd, &file.id, &file.key).await;
                record(&app, &file.id, said).await;
                if said.1 != "down" && !*stop.borrow() {
                    continue;
                }
            }
            Ok(None) => {}
            Err(error) => tracing::warn!(%error, "files that wait for the scanner could not be read"),
        }
        if super::pause(&mut stop, EVERY, Some(&app.wake_scanner)).await {
            return;
        }
    }
}

/// Scans new files of a draft in the background, as far as there is room; what is not scanned now is after the filing.
pub fn soon(app: &App, files: Vec<(String, FileKey)>) {
    let Some(clamd) = app.settings.clamd().cloned() else { return };
    for (id, key) in files {
        let (app, clamd) = (app.clone(), clamd.clone());
        tokio::spawn(async move {
            let Ok(turn) = app.scans.acquire().await else { return };
            let said = scan(&app, &clamd, &id, &key).await;
            drop(turn);
            // After the filing it is tried again at once.
            record(&app, &id, (said.0, said.1, Duration::ZERO)).await;
        });
    }
}

async fn record(app: &App, id: &str, (state, note, next): Said) {
    metrics::counter!("huquq_scans_total", "result" => state.code(), "note" => note).increment(1);
    if let Err(error) = app.store.record_scan(id, state, note, next).await {
        tracing::warn!(%error, "what the scanner said could not be kept");
    }
}

/// Shows one file to the scanner.
async fn scan(app: &App, clamd: &Clamd, id: &str, key: &FileKey) -> Said {
    match timeout(WHOLE, ask(app, clamd, id, key)).await {
        Ok(Ok(answer)) => read(&answer),
        Ok(Err(Trouble::Scanner(error))) => {
            tracing::warn!(kind = %error.kind(), "the virus scanner does not answer");
            (Scan::NotScanned, "down", SOON)
        }
        Ok(Err(Trouble::File(error))) => {
            tracing::error!(%error, "a file could not be read for the scanner");
            (Scan::NotScanned, "unreadable", LATER)
        }
        Err(_) => (Scan::NotScanned, "timeout", SOON),
    }
}

enum Trouble {
    Scanner(io::Error),
    File(StoreError),
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Self::Scanner(error)
    }
}

async fn ask(app: &App, clamd: &Clamd, id: &str, key: &FileKey) -> Result<Vec<u8>, Trouble> {
    let late = |_| io::Error::from(io::ErrorKind::TimedOut);
    match clamd {
        Clamd::Tcp(address) => {
            let door = Tcp { host_address: address.as_str() };
            let stream = timeout(CONNECT, door.connect()).await.map_err(late)??;
            talk(app, stream, id, key).await
        }
        Clamd::Unix(path) => {
            let door = Socket { socket_path: path.as_path() };
            let stream = timeout(CONNECT, door.connect()).await.map_err(late)??;
            talk(app, stream, id, key).await
        }
    }
}

/// The client library sends files or buffers; content is sent here piece by piece as it is opened, in the same form.
async fn talk<S>(app: &App, mut stream: S, id: &str, key: &FileKey) -> Result<Vec<u8>, Trouble>
where
    S: AsyncRead + AsyncWrite + Unpin + Send,
{
    let mut pieces = app.vault.read(id, key).await.map_err(Trouble::File)?;
    stream.write_all(b"zINSTREAM\0").await?;
    let mut sent = Ok(());
    while let Some(piece) = pieces.next().await {
        let piece = piece.map_err(Trouble::File)?;
        let length = u32::try_from(piece.len()).map_err(io::Error::other)?;
        // An empty piece would end the file.
        if length == 0 {
            continue;
        }
        sent = stream.write_all(&length.to_be_bytes()).await;
        if sent.is_ok() {
            sent = stream.write_all(&piece).await;
        }
        if sent.is_err() {
            break;
        }
    }
    if sent.is_ok() {
        sent = stream.write_all(&[0; 4]).await;
    }
    if sent.is_ok() {
        sent = stream.flush().await;
    }
    // A scanner that closes early has said why before.
    let mut answer = Vec::new();
    let got = stream.take(ANSWER).read_to_end(&mut answer).await;
    if answer.is_empty() {
        sent?;
        got?;
        return Err(io::Error::from(io::ErrorKind::UnexpectedEof).into());
    }
    Ok(answer)
}

/// Reads the scanner's answer. The name of a find says nothing that staff need, and is not kept.
fn read(answer: &[u8]) -> Said {
    let text = String::from_utf8_lossy(answer);
    let text = text.trim_end_matches(['\0', '\n', ' ']);
    if text.ends_with("FOUND") {
        return (Scan::Infected, "", Duration::ZERO);
    }
    if clamav_client::clean(answer).unwrap_or(false) && text.ends_with("OK") {
        return (Scan::Clean, "", Duration::ZERO);
    }
    let note = if text.contains("size limit") { "too_large" } else { "refused" };
    (Scan::NotScanned, note, LATER)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_a_plain_answer_is_believed() {
        let state = |answer: &str| (read(answer.as_bytes()).0, read(answer.as_bytes()).1);
        assert_eq!(state("stream: OK\0"), (Scan::Clean, ""));
        assert_eq!(state("stream: Eicar-Test-Signature FOUND\0"), (Scan::Infected, ""));
        assert_eq!(state("stream: OK FOUND\0"), (Scan::Infected, ""));
        assert_eq!(state("INSTREAM size limit exceeded. ERROR\0"), (Scan::NotScanned, "too_large"));
        assert_eq!(state("stream: OK then what ERROR\0"), (Scan::NotScanned, "refused"));
        assert_eq!(state("UNKNOWN COMMAND\0"), (Scan::NotScanned, "refused"));
        assert_eq!(read(b"\xff\xfe").0, Scan::NotScanned);
    }
}
