//! Complaints as staff meet them: the queue, the opened case, and what is added to it.

use huquq_domain::codes::Reference;
use huquq_domain::event::{Actor, Event, PublicStatus, Standing, What};
use huquq_domain::role::{Channel, Role, Urgency};
use jiff::Timestamp;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};
use sqlx::Row as _;
use sqlx::any::AnyRow;

use crate::attachments::AttachedFile;
use crate::engine::Tx;
use crate::seal::{self, Key, Place};
use crate::{MailKind, Store, StoreError, count, known, moment};
use crate::{audit, case_files};

/// Which part of the queue is wanted.
#[derive(Debug, Clone)]
pub struct QueuePage {
    /// The last row of the page before, if any.
    pub after: Option<QueueCursor>,
    /// At most so many rows.
    pub limit: u32,
}

/// Where a page of the queue ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueCursor {
    filed_at: Timestamp,
    id: String,
}

impl QueueCursor {
    /// The form for addresses: no secret, no content.
    #[must_use]
    pub fn to_text(&self) -> String {
        format!("{}.{}", self.filed_at.as_microsecond(), self.id)
    }

    /// Reads the form that [`Self::to_text`] writes.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (at, id) = text.split_once('.')?;
        let filed_at = Timestamp::from_microsecond(at.parse().ok()?).ok()?;
        let fits = |c: char| c.is_ascii_hexdigit() || c == '-';
        (id.len() == 36 && id.chars().all(fits)).then(|| Self { filed_at, id: id.to_owned() })
    }
}

/// A complaint as the queue shows it: no content.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueRow {
    /// Where the next page begins if this row is the last.
    pub cursor: QueueCursor,
    /// The public number.
    pub reference: Reference,
    /// When it was filed.
    pub filed_at: Timestamp,
    /// Where it stands.
    pub status: PublicStatus,
    /// The door through which it came.
    pub channel: Channel,
    /// Tag of the language in which the questions were shown.
    pub language: String,
    /// How soon a person must look at it.
    pub urgency: Urgency,
    /// Code of the topic, if chosen.
    pub topic: Option<String>,
    /// Code of the body, if chosen.
    pub body: Option<String>,
    /// Code of the group, if chosen.
    pub group: Option<String>,
    /// Login of whom it is given to.
    pub assigned: Option<String>,
}

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
    /// Tag of the language in which the questions were shown.
    pub language: String,
    /// How soon a person must look at it.
    pub urgency: Urgency,
    /// The version of the questions it answered.
    pub questions_version: u16,
    /// The answers, as [`huquq_domain::complaint::Complaint::to_json`] gave them.
    pub answers: Map<String, Json>,
    /// Its log, oldest first.
    pub events: Vec<Event>,
    /// Every attempt to deliver its mails, oldest first.
    pub deliveries: Vec<Delivery>,
    /// The files sent with it, oldest first.
    pub files: Vec<AttachedFile>,
}

/// The sealed document.
#[derive(Serialize, Deserialize)]
pub(crate) struct Content {
    pub(crate) questions_version: u16,
    pub(crate) answers: Map<String, Json>,
}

/// By what a case is found, who opens it and why.
struct Opening {
    reference: Option<String>,
    id: Option<String>,
    actor: String,
    reason: String,
    at: Timestamp,
    wrapping: Key,
}

impl Store {
    /// A page of the queue, newest first.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn queue(&self, page: QueuePage) -> Result<Vec<QueueRow>, StoreError> {
        let (filed_at, id) = match page.after {
            Some(cursor) => (cursor.filed_at.as_microsecond(), cursor.id),
            None => (i64::MAX, String::new()),
        };
        let rows = sqlx::query(
            "SELECT id, reference, filed_at, status, channel, language, urgency, topic, body, grp, assigned \
             FROM complaints WHERE (filed_at, id) < ($1, $2) ORDER BY filed_at DESC, id DESC LIMIT $3",
        )
        .bind(filed_at)
        .bind(id)
        .bind(i64::from(page.limit))
        .fetch_all(self.database.reader())
        .await?;
        rows.iter().map(queue_row).collect()
    }

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
        let opening = Opening {
            reference: Some(reference.to_string()),
            id: None,
            actor: reader.login.clone(),
            reason: format!("{}: {reason}", reader.role.code()),
            at: self.now(),
            wrapping: self.keys.wrapping()?,
        };
        self.database.write(opening, |tx, opening| Box::pin(open(tx, opening))).await
    }

    /// Opens a complaint, by its inner id, for the worker that builds its mails; audited as the program's, reason `delivery`.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] if there is none.
    pub async fn complaint_for_mail(&self, id: &str) -> Result<OpenedCase, StoreError> {
        let opening = Opening {
            reference: None,
            id: Some(id.to_owned()),
            actor: "program".to_owned(),
            reason: "delivery".to_owned(),
            at: self.now(),
            wrapping: self.keys.wrapping()?,
        };
        let found = self.database.write(opening, |tx, opening| Box::pin(open(tx, opening))).await?;
        found.ok_or(StoreError::NotFound)
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
                    let standing = Standing::of(&events(tx, &id).await?);
                    sqlx::query("UPDATE complaints SET status = $2, assigned = $3 WHERE id = $1")
                        .bind(id)
                        .bind(standing.status.code())
                        .bind(standing.assigned.clone())
                        .execute(tx.conn())
                        .await?;
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
        "SELECT id, reference, filed_at, channel, language, urgency, content_key, content FROM complaints \
         WHERE reference = $1 OR id = $2",
    )
    .bind(opening.reference.as_deref())
    .bind(opening.id.as_deref())
    .fetch_optional(tx.conn())
    .await?;
    let Some(row) = row else { return Ok(None) };
    let id: String = row.try_get("id")?;
    let own_key =
        seal::open_key(&opening.wrapping, place(&id, "content_key"), &row.try_get::<Vec<u8>, _>("content_key")?)?;
    let plain = seal::open(&own_key, place(&id, "content"), &row.try_get::<Vec<u8>, _>("content")?)?;
    let content: Content = serde_json::from_slice(&plain).map_err(|_| StoreError::broken("reading a complaint"))?;
    let reference: String = row.try_get("reference")?;
    let case = OpenedCase {
        reference: reference.parse().map_err(|_| StoreError::broken("reading a reference"))?,
        filed_at: moment(row.try_get("filed_at")?)?,
        channel: known(Channel::from_code(row.try_get("channel")?))?,
        language: row.try_get("language")?,
        urgency: known(Urgency::from_code(row.try_get("urgency")?))?,
        questions_version: content.questions_version,
        answers: content.answers,
        events: events(tx, &id).await?,
        deliveries: deliveries(tx, &id).await?,
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
    let broken = |_| StoreError::broken("writing an event");
    sqlx::query("INSERT INTO events (complaint_id, seq, at, actor, what) VALUES ($1, $2, $3, $4, $5)")
        .bind(complaint)
        .bind(seq)
        .bind(at.as_microsecond())
        .bind(serde_json::to_string(actor).map_err(broken)?)
        .bind(serde_json::to_string(what).map_err(broken)?)
        .execute(tx.conn())
        .await?;
    Ok(())
}

async fn events(tx: &mut Tx, complaint: &str) -> Result<Vec<Event>, StoreError> {
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

fn queue_row(row: &AnyRow) -> Result<QueueRow, StoreError> {
    let reference: String = row.try_get("reference")?;
    let filed_at = moment(row.try_get("filed_at")?)?;
    Ok(QueueRow {
        cursor: QueueCursor { filed_at, id: row.try_get("id")? },
        reference: reference.parse().map_err(|_| StoreError::broken("reading a reference"))?,
        filed_at,
        status: known(PublicStatus::from_code(row.try_get("status")?))?,
        channel: known(Channel::from_code(row.try_get("channel")?))?,
        language: row.try_get("language")?,
        urgency: known(Urgency::from_code(row.try_get("urgency")?))?,
        topic: row.try_get("topic")?,
        body: row.try_get("body")?,
        group: row.try_get("grp")?,
        assigned: row.try_get("assigned")?,
    })
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
