//! Complaints as staff meet them: the queue, the opened case, and what is added to it.

use std::sync::Arc;

use huquq_domain::codes::Reference;
use huquq_domain::event::{Actor, Event, Standing, What};
use huquq_domain::given::Random;
use huquq_domain::role::{Channel, Role, Urgency};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};
use sqlx::Row as _;
use sqlx::any::AnyRow;
use zeroize::Zeroizing;

use crate::attachments::AttachedFile;
use crate::engine::{Batch, Tx};
use crate::receipts::{self, OpenedReceipt, Signer};
use crate::seal::{self, Key, Place};
use crate::{IdempotencyKey, MailKind, Store, StoreError, count, known, moment};
use crate::{alike, audit, case_files};

/// Who opens a case. The audit log keeps it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reader {
    /// The login.
    pub login: String,
    /// The role in which they read.
    pub role: Role,
}

/// One attempt to deliver a mail of a case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Delivery {
    /// Which mail.
    pub kind: MailKind,
    /// Which attempt, from 1.
    pub attempt: u32,
    /// When.
    pub at: Timestamp,
    /// How it ended: `delivered`, `again` or `needs_person`.
    pub result: String,
    /// The short code of the answer.
    pub code: String,
}

/// A complaint with its content. No `Debug`.
#[derive(Clone)]
pub struct OpenedCase {
    /// The inner id.
    pub id: String,
    /// The public number.
    pub reference: Reference,
    /// When it was filed.
    pub filed_at: Timestamp,
    /// The door through which it came.
    pub channel: Channel,
    /// The name of the partner whose program sent it, if one did.
    pub partner: Option<String>,
    /// Tag of the language in which the questions were shown.
    pub language: String,
    /// How soon a person must look at it.
    pub urgency: Urgency,
    /// Whether by its answers more than a year had passed when it was filed.
    pub over_a_year: bool,
    /// The version of the questions it answered.
    pub questions_version: u16,
    /// The answers, as [`huquq_domain::complaint::Complaint::to_json`] gave them.
    pub answers: Map<String, Json>,
    /// Its log, oldest first.
    pub events: Vec<Event>,
    /// The texts of entries of the log.
    pub messages: Vec<Message>,
    /// Whether the applicant set a recovery question.
    pub has_recovery: bool,
    /// Every attempt to deliver its mails, oldest first.
    pub deliveries: Vec<Delivery>,
    /// Complaints of the thirty days before it that say the same, newest first; a few.
    pub may_repeat: Vec<Reference>,
    /// Its receipt; none if it was filed before there were receipts.
    pub receipt: Option<OpenedReceipt>,
    /// The files sent with it, oldest first.
    pub files: Vec<AttachedFile>,
}

/// The text of an entry of the log. No `Debug`.
#[derive(Clone)]
pub struct Message {
    /// The place of the entry in the log, from 1.
    pub seq: usize,
    /// What was written.
    pub text: String,
}

/// The sealed document.
#[derive(Serialize, Deserialize)]
pub(crate) struct Content {
    pub(crate) questions_version: u16,
    pub(crate) answers: Map<String, Json>,
}

/// By what a case is found: one of these.
#[derive(Default)]
struct Found {
    reference: Option<String>,
    id: Option<String>,
    /// The hash of the key it was filed under.
    key: Option<String>,
}

/// What is opened, who opens it and why.
struct Opening {
    found: Found,
    actor: String,
    reason: String,
    at: Timestamp,
    wrapping: Key,
    signer: Option<Arc<Signer>>,
}

impl Store {
    /// Opens a complaint for a person. The audit line is written in the same transaction: no line, no opening.
    ///
    /// # Errors
    /// If the database does not answer or the content does not open.
    pub async fn open_case(
        &self,
        reference: Reference,
        reader: &Reader,
        reason: &str,
    ) -> Result<Option<OpenedCase>, StoreError> {
        let found = Found { reference: Some(reference.to_string()), ..Found::default() };
        self.open_found(found, &reader.login, format!("{}: {reason}", reader.role.code())).await
    }

    /// Opens the complaint that was filed under this key, for the person who filed it; audited as the applicant's.
    ///
    /// # Errors
    /// If the database does not answer or the content does not open.
    pub async fn own_copy(&self, key: &IdempotencyKey) -> Result<Option<OpenedCase>, StoreError> {
        let found = Found { key: Some(key.hash()), ..Found::default() };
        self.open_found(found, actor_text(&Actor::Applicant), "own copy".to_owned()).await
    }

    /// Opens a complaint, by its inner id, for the worker that builds its mails; audited as the program's, reason `delivery`.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] if there is none.
    pub async fn complaint_for_mail(&self, id: &str) -> Result<OpenedCase, StoreError> {
        let found = Found { id: Some(id.to_owned()), ..Found::default() };
        let found = self.open_found(found, actor_text(&Actor::Program), "delivery".to_owned()).await?;
        found.ok_or(StoreError::NotFound)
    }

    async fn open_found(&self, found: Found, actor: &str, reason: String) -> Result<Option<OpenedCase>, StoreError> {
        let (at, wrapping, signer) = (self.now(), self.keys.wrapping()?, self.signer.clone());
        let opening = Opening { found, actor: actor.to_owned(), reason, at, wrapping, signer };
        self.database.write(opening, |tx, opening| Box::pin(open(tx, opening))).await
    }

    /// Adds an entry to a complaint's log and brings the queue's columns up to it. Returns where the complaint stands then.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] if there is no such complaint.
    pub async fn append(&self, reference: Reference, what: What, actor: Actor) -> Result<Standing, StoreError> {
        let given = (reference.to_string(), what, actor, self.now());
        self.database
            .write(given, |tx, (reference, what, actor, now)| {
                Box::pin(async move {
                    // Counting up takes the row: entries of one complaint are added one after the other.
                    let row = sqlx::query(
                        "UPDATE complaints SET last_event = last_event + 1 WHERE reference = $1 RETURNING id, last_event",
                    )
                    .bind(reference.as_str())
                    .fetch_optional(tx.conn())
                    .await?
                    .ok_or(StoreError::NotFound)?;
                    let (id, seq): (String, i64) = (row.try_get("id")?, row.try_get("last_event")?);
                    insert_event(tx, &id, seq, *now, actor, what).await?;
                    let standing = settle(tx, &id).await?;
                    let entry =
                        audit::Entry { at: *now, actor: actor_text(actor), action: "complaint.append", object: reference, reason: "" };
                    audit::record(tx, entry).await?;
                    Ok(standing)
                })
            })
            .await
    }
}

async fn open(tx: &mut Tx, opening: &Opening) -> Result<Option<OpenedCase>, StoreError> {
    let row = sqlx::query(
        "SELECT id, reference, filed_at, channel, language, urgency, over_a_year, recovery_hash, content_key, content, \
         (SELECT name FROM partners WHERE partners.id = complaints.partner_id) AS partner FROM complaints \
         WHERE reference = $1 OR id = $2 OR id = (SELECT complaint_id FROM submissions WHERE key_hash = $3)",
    )
    .bind(opening.found.reference.as_deref())
    .bind(opening.found.id.as_deref())
    .bind(opening.found.key.as_deref())
    .fetch_optional(tx.conn())
    .await?;
    let Some(row) = row else { return Ok(None) };
    let id: String = row.try_get("id")?;
    let own_key = own_key(&opening.wrapping, &id, &row)?;
    let plain = plain_content(&own_key, &id, &row)?;
    let content: Content = serde_json::from_slice(&plain).map_err(|_| StoreError::broken("reading a complaint"))?;
    let reference: String = row.try_get("reference")?;
    let case = OpenedCase {
        reference: reference.parse().map_err(|_| StoreError::broken("reading a reference"))?,
        filed_at: moment(row.try_get("filed_at")?)?,
        channel: known(Channel::from_code(row.try_get("channel")?))?,
        partner: row.try_get("partner")?,
        language: row.try_get("language")?,
        urgency: known(Urgency::from_code(row.try_get("urgency")?))?,
        over_a_year: row.try_get::<i64, _>("over_a_year")? != 0,
        questions_version: content.questions_version,
        answers: content.answers,
        events: events(tx, &id).await?,
        messages: messages(tx, &own_key, &id).await?,
        has_recovery: row.try_get::<Option<Vec<u8>>, _>("recovery_hash")?.is_some(),
        deliveries: deliveries(tx, &id).await?,
        may_repeat: alike::before(tx, &id).await?,
        receipt: receipts::opened(tx, opening.signer.as_deref(), &id, &own_key, &plain).await?,
        files: case_files::of_complaint(tx, &id, &own_key).await?,
        id,
    };
    let entry = audit::Entry {
        at: opening.at,
        actor: &opening.actor,
        action: "complaint.open",
        object: &reference,
        reason: &opening.reason,
    };
    audit::record(tx, entry).await?;
    Ok(Some(case))
}

/// Adds an entry to a complaint's log; the caller holds the complaint's row.
pub(crate) async fn insert_event(
    tx: &mut Tx,
    complaint: &str,
    seq: i64,
    at: Timestamp,
    actor: &Actor,
    what: &What,
) -> Result<(), StoreError> {
    let mut batch = tx.batch();
    add_event(&mut batch, (complaint, seq), at, actor, what)?;
    tx.run(batch).await
}

/// The event of a complaint at a place of its log, as one of several statements.
pub(crate) fn add_event(
    batch: &mut Batch,
    (complaint, seq): (&str, i64),
    at: Timestamp,
    actor: &Actor,
    what: &What,
) -> Result<(), StoreError> {
    let broken = |_| StoreError::broken("writing an event");
    batch
        .add("INSERT INTO events (complaint_id, seq, at, actor, what) VALUES ($1, $2, $3, $4, $5)")
        .bind(complaint)
        .bind(seq)
        .bind(at.as_microsecond())
        .bind(serde_json::to_string(actor).map_err(broken)?)
        .bind(serde_json::to_string(what).map_err(broken)?);
    Ok(())
}

/// The complaint's own key, from its column `content_key`.
pub(crate) fn own_key(wrapping: &Key, id: &str, row: &AnyRow) -> Result<Key, StoreError> {
    seal::open_key(wrapping, place(id, "content_key"), &row.try_get::<Vec<u8>, _>("content_key")?)
}

/// What was filed, from its column `content`.
pub(crate) fn content(own_key: &Key, id: &str, row: &AnyRow) -> Result<Content, StoreError> {
    let plain = plain_content(own_key, id, row)?;
    serde_json::from_slice(&plain).map_err(|_| StoreError::broken("reading a complaint"))
}

fn plain_content(own_key: &Key, id: &str, row: &AnyRow) -> Result<Zeroizing<Vec<u8>>, StoreError> {
    seal::open(own_key, place(id, "content"), &row.try_get::<Vec<u8>, _>("content")?)
}

/// Brings the columns of the queue up to the log. The caller holds the complaint's row.
pub(crate) async fn settle(tx: &mut Tx, id: &str) -> Result<Standing, StoreError> {
    let standing = Standing::of(&events(tx, id).await?);
    sqlx::query("UPDATE complaints SET status = $2, assigned = $3 WHERE id = $1")
        .bind(id.to_owned())
        .bind(standing.status.code())
        .bind(standing.assigned.clone())
        .execute(tx.conn())
        .await?;
    Ok(standing)
}

/// Keeps the text of an entry, sealed under the complaint's own key.
pub(crate) async fn insert_message(
    tx: &mut Tx,
    own_key: &Key,
    (complaint, seq): (&str, i64),
    once: &str,
    text: &str,
    random: &dyn Random,
) -> Result<(), StoreError> {
    let sealed = seal::seal(own_key, message_place(&message_row(complaint, seq)), text.as_bytes(), random)?;
    sqlx::query("INSERT INTO messages (complaint_id, seq, once, content) VALUES ($1, $2, $3, $4)")
        .bind(complaint.to_owned())
        .bind(seq)
        .bind(once.to_owned())
        .bind(sealed)
        .execute(tx.conn())
        .await?;
    Ok(())
}

/// The texts of a complaint's entries, in their order.
pub(crate) async fn messages(tx: &mut Tx, own_key: &Key, complaint: &str) -> Result<Vec<Message>, StoreError> {
    let rows = sqlx::query("SELECT seq, content FROM messages WHERE complaint_id = $1 ORDER BY seq")
        .bind(complaint.to_owned())
        .fetch_all(tx.conn())
        .await?;
    rows.iter()
        .map(|row| {
            let seq: i64 = row.try_get("seq")?;
            let place = message_row(complaint, seq);
            let plain = seal::open(own_key, message_place(&place), &row.try_get::<Vec<u8>, _>("content")?)?;
            let text = String::from_utf8(plain.to_vec()).map_err(|_| StoreError::broken("reading a message"))?;
            Ok(Message { seq: count(seq)?, text })
        })
        .collect()
}

fn message_row(complaint: &str, seq: i64) -> String {
    format!("{complaint}/{seq}")
}

fn message_place(row: &str) -> Place<'_> {
    Place { table: "messages", row, column: "content" }
}

pub(crate) async fn events(tx: &mut Tx, complaint: &str) -> Result<Vec<Event>, StoreError> {
    let broken = |_| StoreError::broken("reading an event");
    let rows = sqlx::query("SELECT at, actor, what FROM events WHERE complaint_id = $1 ORDER BY seq")
        .bind(complaint)
        .fetch_all(tx.conn())
        .await?;
    rows.iter()
        .map(|row| {
            Ok(Event {
                at: moment(row.try_get("at")?)?,
                actor: serde_json::from_str(row.try_get("actor")?).map_err(broken)?,
                what: serde_json::from_str(row.try_get("what")?).map_err(broken)?,
            })
        })
        .collect()
}

async fn deliveries(tx: &mut Tx, complaint: &str) -> Result<Vec<Delivery>, StoreError> {
    let rows =
        sqlx::query("SELECT kind, attempt, at, result, code FROM deliveries WHERE complaint_id = $1 ORDER BY at, id")
            .bind(complaint)
            .fetch_all(tx.conn())
            .await?;
    rows.iter()
        .map(|row| {
            Ok(Delivery {
                kind: known(MailKind::from_code(row.try_get("kind")?))?,
                attempt: count(row.try_get("attempt")?)?,
                at: moment(row.try_get("at")?)?,
                result: row.try_get("result")?,
                code: row.try_get("code")?,
            })
        })
        .collect()
}

/// Where the sealed columns of a complaint stand.
pub(crate) fn place<'a>(id: &'a str, column: &'static str) -> Place<'a> {
    Place { table: "complaints", row: id, column }
}

/// How the audit log names an actor. Logins are never `applicant` or `program`: see [`Store::add_staff`].
pub(crate) fn actor_text(actor: &Actor) -> &str {
    match actor {
        Actor::Applicant => "applicant",
        Actor::Staff(login) => login,
        Actor::Program => "program",
    }
}
