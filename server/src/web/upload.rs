//! Files as they come: read piece by piece, looked at and sealed on the way, named by a row only when the whole request has
//! arrived. A request that is cut leaves nothing.

use std::pin::Pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll};

use axum::body::{Body, BodyDataStream, Bytes};
use axum::extract::multipart::{Field, MultipartError};
use axum::extract::{FromRequest, Multipart, Request};
use futures_util::{Stream, StreamExt as _};
use huquq_app::components::file_list::FileProblem;
use huquq_domain::attachments::{FileKind, Found, Looker, Refused, may_join, shown_name};
use huquq_domain::language::Language;
use huquq_store::{AddedFiles, AttachedFile, CaseDoor, DraftToken, FileKey, Joined, LaterFiles, NewFile, StoreError};
use infer::MatcherType;

use crate::http::accept::Lasting;
use crate::http::client::ClientAddress;
use crate::http::errors::Failure;
use crate::http::file_name::file_name;
use crate::http::limits::Verdict;
use crate::state::App;

/// The inputs of the form that hold files.
const INPUTS: &[&str] = &["files", "camera", "voice"];
/// The longest name that a browser gives to one sending.
const UPLOAD_MAX: usize = 64;

/// What a request brought.
pub struct Gathered {
    new: Vec<NewFile>,
    /// What was not taken.
    pub problems: Vec<FileProblem>,
    unnamed: Unnamed,
}

impl Gathered {
    /// Whether there is nothing to keep.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.new.is_empty()
    }
}

/// Files that no row names yet. Whatever ends the request before (the other side leaves, a later part is broken), they go.
struct Unnamed {
    app: App,
    ids: Vec<String>,
}

impl Drop for Unnamed {
    fn drop(&mut self) {
        let (app, ids) = (self.app.clone(), std::mem::take(&mut self.ids));
        if let (false, Ok(runtime)) = (ids.is_empty(), tokio::runtime::Handle::try_current()) {
            runtime.spawn(async move {
                for id in ids {
                    remove(&app, &id).await;
                }
            });
        }
    }
}

/// What became of it.
#[derive(Default)]
pub struct Kept {
    /// How many files are kept, those of an earlier try included.
    pub count: usize,
    /// What was not taken.
    pub problems: Vec<FileProblem>,
    /// What may be scanned now.
    pub to_scan: Vec<(String, FileKey)>,
}

/// Counts a sending of files: slow before refuse.
///
/// # Errors
/// [`Failure::Limited`] if this address sent far more than people do.
pub async fn admit(app: &App, client: ClientAddress) -> Result<(), Failure> {
    match app.uploads.count(&client, app.clock.now()) {
        Verdict::Free => {}
        Verdict::Slow(delay) => tokio::time::sleep(delay).await,
        Verdict::Refuse => return Err(Failure::Limited),
    }
    Ok(())
}

/// Reads the whole request. `before` are the files beside which those of the request must fit.
///
/// # Errors
/// [`Failure`] if the request is malformed, too large, too slow or cut; nothing is left of it then.
pub async fn gather(app: &App, request: Request, before: &[AttachedFile]) -> Result<Gathered, Failure> {
    // A connection has an end of its own; it waits while a body is still coming.
    let _held = request.extensions().get::<Lasting>().map(Lasting::hold);
    let (parts, body) = request.into_parts();
    let shared = Shared(Arc::new(Mutex::new(body.into_data_stream())));
    let request = Request::from_parts(parts, Body::from_stream(shared.clone()));
    let mut form = Multipart::from_request(request, &()).await.map_err(|_| Failure::Media)?;
    let unnamed = Unnamed { app: app.clone(), ids: Vec::new() };
    let mut gathered = Gathered { new: Vec::new(), problems: Vec::new(), unnamed };
    let mut upload = None;
    while let Some(mut field) = form.next_field().await.map_err(|error| failure(&error))? {
        let name = field.name().unwrap_or_default().to_owned();
        let file = file_name(field.headers()).map(|name| shown_name(&name));
        match file {
            Some(file) if INPUTS.contains(&name.as_str()) => {
                let sizes = before.iter().map(|file| file.size).chain(gathered.new.iter().map(|new| new.sealed.size));
                let sizes: Vec<u64> = sizes.collect();
                match one(app, &mut field, &file, &sizes).await? {
                    One::None => {}
                    One::Refused(why) => gathered.problems.push(FileProblem::Refused { name: file, why }),
                    One::New(sealed, found) => {
                        gathered.unnamed.ids.push(sealed.id.clone());
                        gathered.new.push(NewFile {
                            // A sending without a name of its own is one of its own.
                            upload: upload.take().unwrap_or_else(|| sealed.id.clone()),
                            sealed: *sealed,
                            name: file,
                            kind: found.kind,
                            has_place: found.has_place,
                        });
                    }
                }
            }
            None if name == "upload" => upload = named(&mut field).await?,
            _ => pass(&mut field).await?,
        }
    }
    // The form may end before the request does: only what has wholly arrived is kept.
    let mut rest = shared;
    while let Some(bytes) = rest.next().await {
        bytes.map_err(|error| failure(&error))?;
    }
    Ok(gathered)
}

/// Brings what was gathered to the draft, each file in a transaction of its own. It goes on if the other side leaves.
///
/// # Errors
/// [`StoreError::AlreadyFiled`] if the draft was filed meanwhile.
pub async fn keep(app: &App, token: &DraftToken, language: Language, gathered: Gathered) -> Result<Kept, StoreError> {
    let (app, token) = (app.clone(), token.clone());
    let task = tokio::spawn(async move {
        let mut gathered = gathered;
        // From here on each file is either named by a row or removed below.
        gathered.unnamed.ids.clear();
        let mut kept = Kept { problems: gathered.problems, ..Kept::default() };
        for new in gathered.new {
            let (id, key, name) = (new.sealed.id.clone(), new.sealed.key.clone(), new.name.clone());
            let joined = app.store.add_file(&token, language, new).await;
            match &joined {
                Ok(Joined::Kept) => {
                    kept.count += 1;
                    kept.to_scan.push((id, key));
                    continue;
                }
                Ok(Joined::Before(_)) => kept.count += 1,
                Ok(Joined::Refused(why)) => kept.problems.push(FileProblem::Refused { name, why: *why }),
                Err(_) => {}
            }
            remove(&app, &id).await;
            joined?;
        }
        Ok::<_, StoreError>(kept)
    });
    task.await.unwrap_or(Err(StoreError::Busy))
}

/// Brings what was gathered to a filed complaint, all of it in one transaction. It goes on if the other side leaves.
///
/// # Errors
/// As [`huquq_store::Store::add_later_files`].
pub async fn send(
    app: &App,
    door: &CaseDoor,
    gathered: Gathered,
    sending: impl FnOnce(Vec<NewFile>) -> LaterFiles,
) -> Result<AddedFiles, StoreError> {
    let (app, door) = (app.clone(), door.clone());
    let Gathered { new, mut unnamed, .. } = gathered;
    let sending = sending(new);
    let task = tokio::spawn(async move {
        let ids = std::mem::take(&mut unnamed.ids);
        let added = app.store.add_later_files(&door, sending).await;
        let kept = added.as_ref().map(|added| added.files.as_slice()).unwrap_or_default();
        // After another error it is unknown whether they were kept: what no row names the sweeper finds.
        if matches!(added, Ok(_) | Err(StoreError::Conflict | StoreError::KeyUsed | StoreError::NotFound)) {
            for id in ids.iter().filter(|id| kept.iter().all(|file| file.id != **id)) {
                remove(&app, id).await;
            }
        }
        if !kept.is_empty() {
            app.wake_scanner.notify_one();
        }
        added
    });
    task.await.unwrap_or(Err(StoreError::Busy))
}

/// Removes a file that no row names any more. What cannot be removed now the sweeper finds later.
pub async fn remove(app: &App, id: &str) {
    if let Err(error) = app.vault.remove(id).await {
        tracing::warn!(%error, "a file could not be removed and is left to the sweeper");
    }
}

enum One {
    /// The input was left empty.
    None,
    Refused(Refused),
    New(Box<huquq_store::SealedFile>, Found),
}

/// Reads one file. What is refused is read to its end and kept nowhere.
async fn one(app: &App, field: &mut Field<'_>, name: &str, before: &[u64]) -> Result<One, Failure> {
    let mut looker = Looker::default();
    let mut writing = None;
    let mut refused = None;
    while let Some(bytes) = field.chunk().await.map_err(|error| failure(&error))? {
        if refused.is_some() || bytes.is_empty() {
            continue;
        }
        looker.take(&bytes);
        if let Err(why) = may_join(before.iter().copied(), looker.length()) {
            // Dropping what was begun removes it.
            (refused, writing) = (Some(why), None);
            continue;
        }
        let file = match &mut writing {
            Some(file) => file,
            None => writing.insert(app.vault.begin().await?),
        };
        file.write(&bytes).await?;
    }
    if looker.length() == 0 && name.is_empty() {
        return Ok(One::None);
    }
    let found = match refused {
        Some(why) => Err(why),
        None => looker.finish(name).and_then(|found| confirmed(found, looker.head())),
    };
    match (found, writing) {
        (Ok(found), Some(file)) => Ok(One::New(Box::new(file.finish().await?), found)),
        (Err(why), _) => Ok(One::Refused(why)),
        (Ok(_), None) => Ok(One::Refused(Refused::Empty)),
    }
}

/// A second opinion where the first has the least to go by: a text that another reader takes for a script or a page. What it
/// says of programs does not count: it goes by two letters (`MZ`, `BC`) with which a text may begin, and no program is text
/// throughout.
fn confirmed(found: Found, head: &[u8]) -> Result<Found, Refused> {
    if found.kind != FileKind::Txt {
        return Ok(found);
    }
    match infer::get(head).map(|other| (other.matcher_type(), other.extension())) {
        Some((MatcherType::Text, "sh")) => Err(Refused::Program),
        Some((MatcherType::Text, _)) => Err(Refused::Page),
        _ => Ok(found),
    }
}

/// What the browser calls this sending; nothing if that is no plain name.
async fn named(field: &mut Field<'_>) -> Result<Option<String>, Failure> {
    let mut name: Vec<u8> = Vec::new();
    while let Some(bytes) = field.chunk().await.map_err(|error| failure(&error))? {
        let room = (UPLOAD_MAX + 1).saturating_sub(name.len());
        name.extend_from_slice(&bytes[..bytes.len().min(room)]);
    }
    let plain = (16..=UPLOAD_MAX).contains(&name.len())
        && name.iter().all(|b: &u8| b.is_ascii_alphanumeric() || matches!(b, b'-' | b'_'));
    Ok(String::from_utf8(name).ok().filter(|_| plain))
}

async fn pass(field: &mut Field<'_>) -> Result<(), Failure> {
    while field.chunk().await.map_err(|error| failure(&error))?.is_some() {}
    Ok(())
}

/// Why a request could not be read: too large, too slow, malformed or cut.
fn failure(error: &(dyn std::error::Error + 'static)) -> Failure {
    let mut cause = Some(error);
    while let Some(error) = cause {
        if error.is::<tower_http::timeout::TimeoutError>() {
            return Failure::Timeout;
        }
        if error.is::<http_body_util::LengthLimitError>() {
            return Failure::TooLarge;
        }
        if error.downcast_ref::<MultipartError>().is_some_and(|e| e.status() == http::StatusCode::PAYLOAD_TOO_LARGE) {
            return Failure::TooLarge;
        }
        cause = error.source();
    }
    Failure::Media
}

/// The body of the request, lent to the reader of forms and kept, so that its end can be waited for.
#[derive(Clone)]
struct Shared(Arc<Mutex<BodyDataStream>>);

impl Stream for Shared {
    type Item = Result<Bytes, axum::Error>;

    fn poll_next(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Option<Self::Item>> {
        let mut body = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        body.poll_next_unpin(cx)
    }
}
