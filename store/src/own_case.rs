//! The applicant's own side of a case: opened by reference and access code, read and written to through a session of its own.

use std::sync::Arc;

use data_encoding::BASE64URL_NOPAD;
use huquq_domain::codes::{AccessCode, Reference};
use huquq_domain::event::{Actor, Event, Outcome, Standing, What};
use huquq_domain::given::Random;
use huquq_domain::role::Urgency;
use jiff::{SignedDuration, Timestamp};
use serde_json::{Map, Value as Json};
use sqlx::Row as _;

use crate::attachments::AttachedFile;
use crate::complaints::{self, Message};
use crate::engine::{Tx, plain};
use crate::later_files::CaseDoor;
use crate::seal::Key;
use crate::{CaseToken, Reader, Store, StoreError, known, moment};
use crate::{audit, case_files};

/// No session of an applicant lasts longer.
const ABSOLUTE: SignedDuration = SignedDuration::from_hours(12);
/// How long it may stand idle: phones are lent and lost.
const IDLE: SignedDuration = SignedDuration::from_mins(30);
/// Using a session is written down at most so often.
const TOUCH: SignedDuration = SignedDuration::from_secs(60);

/// A case as its applicant sees it. No `Debug`.
#[derive(Clone)]
pub struct OwnCase {
    /// The public number.
    pub reference: Reference,
    /// When it was filed.
    pub filed_at: Timestamp,
    /// How soon a person must look at it.
    pub urgency: Urgency,
    /// Code of the topic, if chosen.
    pub topic: Option<String>,
    /// The answers, as filed.
    pub answers: Map<String, Json>,
    /// Its log, oldest first.
    pub events: Vec<Event>,
    /// The texts of entries of the log.
    pub messages: Vec<Message>,
    /// Whether a recovery question was set.
    pub has_recovery: bool,
    /// The files sent with it and after it, oldest first.
    pub files: Vec<AttachedFile>,
    /// What lets files in.
    pub door: CaseDoor,
}

/// What an applicant can do with a case.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OwnAct {
    /// Write to the office.
    Write,
    /// Correct something; what was filed stays.
    Correct,
    /// After the end: it is not solved.
    NotSolved,
    /// Take the complaint back.
    Withdraw,
}

impl OwnAct {
    const fn event(self) -> What {
        match self {
            Self::Write => What::ApplicantWrote,
            Self::Correct => What::Corrected,
            Self::NotSolved => What::NotSolved,
            Self::Withdraw => What::Closed { outcome: Outcome::Withdrawn },
        }
    }

    /// Whether it can be done where the complaint stands. A correction or a message is never too late.
    #[must_use]
    pub fn fits(self, standing: &Standing) -> bool {
        match self {
            Self::Write | Self::Correct => true,
            Self::NotSolved => standing.ended() && !standing.not_solved,
            Self::Withdraw => !standing.ended(),
        }
    }
}

/// What the office writes to an applicant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum OfficeAct {
    /// News, with nothing asked.
    Write,
    /// A question.
    Ask,
    /// The answer to the complaint.
    Answer,
}

impl OfficeAct {
    const fn event(self) -> What {
        match self {
            Self::Write => What::OfficeWrote,
            Self::Ask => What::ApplicantAsked,
            Self::Answer => What::Answered,
        }
    }
}

/// One text to add. No `Debug`.
struct Adding {
    reference: Option<Reference>,
    session: Option<String>,
    actor: Actor,
    reason: String,
    what: What,
    act: Option<OwnAct>,
    text: String,
    once: String,
    now: Timestamp,
    wrapping: Key,
    random: Arc<dyn Random>,
}

impl Store {
    /// Begins a session of the applicant's own if the code is the complaint's. `None`: there is no such complaint, or the code
    /// is another one; which of them is not told.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn open_own_case(
        &self,
        reference: Reference,
        code: &AccessCode,
    ) -> Result<Option<CaseToken>, StoreError> {
        let Some(door) = self.case_door(reference, code).await? else { return Ok(None) };
        let token = CaseToken::new(&*self.random)?;
        let now = self.now();
        let expires = now.checked_add(ABSOLUTE).map_err(|_| StoreError::broken("adding twelve hours"))?;
        let given = (token.hash(), door.complaint, reference.to_string(), now, expires.as_microsecond());
        self.database
            .write(given, |tx, (hash, id, reference, now, expires)| {
                Box::pin(async move {
                    sqlx::query(
                        "INSERT INTO case_sessions (token_hash, complaint_id, seen_at, expires_at) VALUES ($1, $2, $3, $4)",
                    )
                    .bind(hash.as_str())
                    .bind(id.as_str())
                    .bind(now.as_microsecond())
                    .bind(*expires)
                    .execute(tx.conn())
                    .await?;
                    let entry =
                        audit::Entry { at: *now, actor: "applicant", action: "case.open", object: reference, reason: "" };
                    audit::record(tx, entry).await
                })
            })
            .await?;
        Ok(Some(token))
    }

    /// The case that a session opens, unless the session ended or stood idle too long.
    ///
    /// # Errors
    /// If the database does not answer or the content does not open.
    pub async fn own_case(&self, token: &CaseToken) -> Result<Option<OwnCase>, StoreError> {
        let now = self.now();
        let given = (token.hash(), now, self.keys.wrapping()?);
        self.database.write(given, |tx, (hash, now, wrapping)| Box::pin(own(tx, hash, *now, wrapping))).await
    }

    /// Ends a session of an applicant.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn leave_own_case(&self, token: &CaseToken) -> Result<(), StoreError> {
        self.database
            .write(token.hash(), |tx, hash| {
                Box::pin(async move {
                    sqlx::query("DELETE FROM case_sessions WHERE token_hash = $1")
                        .bind(hash.as_str())
                        .execute(tx.conn())
                        .await?;
                    Ok(())
                })
            })
            .await
    }

    /// Adds what the applicant writes or does. `once` names the press of the button: the same one again adds nothing.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] if the session ended; [`StoreError::Conflict`] if the act does not fit where the complaint
    /// stands.
    pub async fn act_on_own_case(
        &self,
        token: &CaseToken,
        act: OwnAct,
        text: &str,
        once: &str,
    ) -> Result<Standing, StoreError> {
        self.add(Adding {
            reference: None,
            session: Some(token.hash()),
            actor: Actor::Applicant,
            reason: String::new(),
            what: act.event(),
            act: Some(act),
            text: text.to_owned(),
            once: plain(once),
            now: self.now(),
            wrapping: self.keys.wrapping()?,
            random: Arc::clone(&self.random),
        })
        .await
    }

    /// Adds what the office writes to the applicant.
    ///
    /// # Errors
    /// [`StoreError::NotFound`] if there is no such complaint.
    pub async fn write_to_applicant(
        &self,
        reference: Reference,
        reader: &Reader,
        act: OfficeAct,
        text: &str,
        once: &str,
    ) -> Result<Standing, StoreError> {
        self.add(Adding {
            reference: Some(reference),
            session: None,
            actor: Actor::Staff(reader.login.clone()),
            reason: reader.role.code().to_owned(),
            what: act.event(),
            act: None,
            text: text.to_owned(),
            once: plain(once),
            now: self.now(),
            wrapping: self.keys.wrapping()?,
            random: Arc::clone(&self.random),
        })
        .await
    }

    async fn add(&self, adding: Adding) -> Result<Standing, StoreError> {
        self.database.write(adding, |tx, adding| Box::pin(add(tx, adding))).await
    }

    /// A mark for [`Store::act_on_own_case`]: drawn when the form is shown.
    ///
    /// # Errors
    /// [`StoreError::NoRandomness`] if there is none.
    pub fn new_once(&self) -> Result<String, StoreError> {
        let mut bytes = [0u8; 16];
        self.random.fill(&mut bytes)?;
        Ok(BASE64URL_NOPAD.encode(&bytes))
    }
}

/// The complaint of a session that still runs; using it is written down.
async fn complaint_of(tx: &mut Tx, hash: &str, now: Timestamp) -> Result<Option<String>, StoreError> {
    let row = sqlx::query("SELECT complaint_id, seen_at FROM case_sessions WHERE token_hash = $1 AND expires_at > $2")
        .bind(hash.to_owned())
        .bind(now.as_microsecond())
        .fetch_optional(tx.conn())
        .await?;
    let Some(row) = row else { return Ok(None) };
    let idle = now.duration_since(moment(row.try_get("seen_at")?)?);
    if idle >= IDLE {
        return Ok(None);
    }
    if idle >= TOUCH {
        sqlx::query("UPDATE case_sessions SET seen_at = $2 WHERE token_hash = $1")
            .bind(hash.to_owned())
            .bind(now.as_microsecond())
            .execute(tx.conn())
            .await?;
    }
    Ok(Some(row.try_get("complaint_id")?))
}

async fn own(tx: &mut Tx, hash: &str, now: Timestamp, wrapping: &Key) -> Result<Option<OwnCase>, StoreError> {
    let Some(id) = complaint_of(tx, hash, now).await? else { return Ok(None) };
    let row = sqlx::query(
        "SELECT reference, filed_at, urgency, topic, recovery_hash, content_key, content FROM complaints WHERE id = $1",
    )
    .bind(id.as_str())
    .fetch_one(tx.conn())
    .await?;
    let own_key = complaints::own_key(wrapping, &id, &row)?;
    let reference: String = row.try_get("reference")?;
    Ok(Some(OwnCase {
        reference: reference.parse().map_err(|_| StoreError::broken("reading a reference"))?,
        filed_at: moment(row.try_get("filed_at")?)?,
        urgency: known(Urgency::from_code(row.try_get("urgency")?))?,
        topic: row.try_get("topic")?,
        answers: complaints::content(&own_key, &id, &row)?.answers,
        events: complaints::events(tx, &id).await?,
        messages: complaints::messages(tx, &own_key, &id).await?,
        has_recovery: row.try_get::<Option<Vec<u8>>, _>("recovery_hash")?.is_some(),
        files: case_files::of_complaint(tx, &id, &own_key).await?,
        door: CaseDoor { complaint: id },
    }))
}

async fn add(tx: &mut Tx, adding: &Adding) -> Result<Standing, StoreError> {
    let id = match &adding.session {
        Some(hash) => Some(complaint_of(tx, hash, adding.now).await?.ok_or(StoreError::NotFound)?),
        None => None,
    };
    // Counting up takes the row: entries of one complaint are added one after the other.
    let row = sqlx::query(
        "UPDATE complaints SET last_event = last_event + 1 WHERE id = $1 OR reference = $2 \
         RETURNING id, reference, last_event, content_key",
    )
    .bind(id.as_deref().map(str::to_owned))
    .bind(adding.reference.map(|reference| reference.to_string()))
    .fetch_optional(tx.conn())
    .await?
    .ok_or(StoreError::NotFound)?;
    let (id, seq): (String, i64) = (row.try_get("id")?, row.try_get("last_event")?);
    let seen = sqlx::query("SELECT seq FROM messages WHERE complaint_id = $1 AND once = $2")
        .bind(id.as_str())
        .bind(adding.once.as_str())
        .fetch_optional(tx.conn())
        .await?;
    if seen.is_some() {
        // The same press once more. Its number is given back, so that none is missing in the log.
        sqlx::query("UPDATE complaints SET last_event = last_event - 1 WHERE id = $1")
            .bind(id.as_str())
            .execute(tx.conn())
            .await?;
        return Ok(Standing::of(&complaints::events(tx, &id).await?));
    }
    if let Some(act) = adding.act
        && !act.fits(&Standing::of(&complaints::events(tx, &id).await?))
    {
        return Err(StoreError::Conflict);
    }
    let own_key = complaints::own_key(&adding.wrapping, &id, &row)?;
    complaints::insert_message(tx, &own_key, (&id, seq), &adding.once, &adding.text, &*adding.random).await?;
    complaints::insert_event(tx, &id, seq, adding.now, &adding.actor, &adding.what).await?;
    let standing = complaints::settle(tx, &id).await?;
    let reference: String = row.try_get("reference")?;
    let entry = audit::Entry {
        at: adding.now,
        actor: complaints::actor_text(&adding.actor),
        action: "complaint.write",
        object: &reference,
        reason: &adding.reason,
    };
    audit::record(tx, entry).await?;
    Ok(standing)
}
