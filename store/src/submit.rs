//! Filing a complaint: one transaction. After it, the complaint, its mails and its receipt survive a crash.

use std::sync::Arc;

use data_encoding::BASE64URL_NOPAD;
use huquq_domain::codes::{AccessCode, Reference};
use huquq_domain::complaint::{Complaint, folded_proof};
use huquq_domain::event::{Actor, PublicStatus, What};
use huquq_domain::given::Random;
use huquq_domain::language::Language;
use huquq_domain::likeness::likeness;
use huquq_domain::questions;
use huquq_domain::role::Channel;
use huquq_domain::taxonomy::List;
use jiff::{SignedDuration, Timestamp};
use sqlx::Row as _;
use zeroize::Zeroizing;

use crate::complaints::{self, Content};
use crate::engine::{Batch, Tx};
use crate::receipts::{Issued, SignedReceipt};
use crate::recovery;
use crate::seal::{self, Key, Keys, Place};
use crate::{DraftMark, DraftToken, IdempotencyKey, MailKind, Store, StoreError, moment};
use crate::{attachments, audit, drafts};

/// How long the text of an access code is kept for showing it again.
const CODE_SHOWN: SignedDuration = SignedDuration::from_hours(24);
/// Of 2³⁵ references a year even a full million leaves a draw free with near certainty; more tries mean a broken source.
const DRAWS: u32 = 20;

/// What is filed. No `Debug`: it holds what a person typed.
#[derive(Clone)]
pub struct Filing {
    /// The checked complaint.
    pub complaint: Complaint,
    /// The door through which it came.
    pub channel: Channel,
    /// The language in which the questions were shown.
    pub language: Language,
    /// Who filed it.
    pub actor: Actor,
    /// The civil year in the office's time zone, for the reference.
    pub year: i16,
    /// The draft it was made of, forgotten in the same transaction.
    pub draft: Option<DraftToken>,
    /// The save of that draft that was read: if it is not the last one when it is filed, nothing is.
    pub read: Option<DraftMark>,
    /// What only a filing by a program has.
    pub by_program: Option<ByProgram>,
}

/// What a filing by a program carries besides the complaint. No `Debug`: it holds what a person typed.
#[derive(Clone)]
pub struct ByProgram {
    /// The request in its canonical form: the same idempotency key with another one is refused.
    pub request: Vec<u8>,
    /// The id of the partner whose program it is, if it showed a key.
    pub partner: Option<String>,
}

/// What the applicant has in hand afterwards. No `Debug`: it may hold the access code.
#[derive(Clone)]
pub struct Submitted {
    /// The public number.
    pub reference: Reference,
    /// The secret code; absent once the applicant said it is kept, or after 24 hours.
    pub access_code: Option<AccessCode>,
    /// When it was filed.
    pub filed_at: Timestamp,
    /// Whether it had been filed before under the same key.
    pub repeated: bool,
    /// The signed receipt; none if it was filed before there were receipts.
    pub receipt: Option<SignedReceipt>,
}

/// The sealed question, and the hash of its answer.
type SealedRecovery = (Vec<u8>, [u8; 32]);

/// Everything the transaction needs, prepared outside it.
struct Act {
    filing: Filing,
    now: Timestamp,
    code_until: Timestamp,
    id: String,
    reference: Reference,
    key_hash: String,
    request_hash: Option<String>,
    likeness: String,
    audited: String,
    code_key: Key,
    code: AccessCode,
    sealed_code: Vec<u8>,
    access_hash: [u8; 32],
    content_key: Vec<u8>,
    content: Vec<u8>,
    recovery: Option<SealedRecovery>,
    receipt: Issued,
    mails: Vec<Mail>,
    own_key: Key,
    /// What opens the draft's files.
    draft_key: Option<Key>,
    random: Arc<dyn Random>,
}

struct Mail {
    id: String,
    kind: MailKind,
    message_id: String,
}

impl Store {
    /// Keeps a complaint for good: complaint, files, event, mails to send, audit line, receipt, and the draft gone, in one
    /// transaction. The same key again gives the same receipt and no second complaint, also when both race.
    ///
    /// # Errors
    /// If nothing was kept, or if that is unknown: the same call with the same key is then the way to find out.
    /// [`StoreError::KeyUsed`] if a program used the key for another request; [`StoreError::DraftChanged`] if the draft is
    /// not the one that was read.
    pub async fn submit(&self, filing: Filing, key: &IdempotencyKey) -> Result<Submitted, StoreError> {
        for _ in 0..DRAWS {
            let act = Arc::new(self.prepare(filing.clone(), key)?);
            let error = match self.database.write(Arc::clone(&act), |tx, act| Box::pin(file(tx, act))).await {
                Ok(submitted) => return Ok(submitted),
                Err(error @ (StoreError::Conflict | StoreError::DraftChanged)) => error,
                Err(error) => return Err(error),
            };
            // Of two that race the second one comes here: the first has taken the key, and the draft with it.
            let earlier = sqlx::query(SUBMITTED).bind(act.key_hash.as_str());
            if let Some(row) = earlier.fetch_optional(self.database.reader()).await? {
                same_request(&row, act.request_hash.as_deref())?;
                return submitted(&row, &act.code_key, &act.key_hash, act.now);
            }
            if matches!(error, StoreError::DraftChanged) {
                return Err(error);
            }
        }
        Err(StoreError::broken("drawing a reference"))
    }

    /// What an earlier filing gave.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn submitted(&self, key: &IdempotencyKey) -> Result<Option<Submitted>, StoreError> {
        let hash = key.hash();
        let row = sqlx::query(SUBMITTED).bind(hash.as_str()).fetch_optional(self.database.reader()).await?;
        row.map(|row| submitted(&row, &code_key(&self.keys, key)?, &hash, self.now())).transpose()
    }

    /// The receipt of a program's earlier filing of this very request.
    ///
    /// # Errors
    /// [`StoreError::KeyUsed`] if the key was used for another request; else if the database does not answer.
    pub async fn submitted_request(
        &self,
        key: &IdempotencyKey,
        request: &[u8],
    ) -> Result<Option<Submitted>, StoreError> {
        let hash = key.hash();
        let row = sqlx::query(SUBMITTED).bind(hash.as_str()).fetch_optional(self.database.reader()).await?;
        let Some(row) = row else { return Ok(None) };
        same_request(&row, Some(&self.request_hash(request)?))?;
        submitted(&row, &code_key(&self.keys, key)?, &hash, self.now()).map(Some)
    }

    /// A keyed hash: a request may be short enough to be guessed.
    fn request_hash(&self, request: &[u8]) -> Result<String, StoreError> {
        Ok(BASE64URL_NOPAD.encode(&self.keys.keyed_hash("huquq request 1", request)?))
    }

    /// Erases the text of the access code: the applicant has kept it.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn forget_access_code(&self, key: &IdempotencyKey) -> Result<(), StoreError> {
        self.database
            .write(key.hash(), |tx, hash| {
                Box::pin(async move {
                    sqlx::query("UPDATE submissions SET sealed_code = NULL WHERE key_hash = $1")
                        .bind(hash.as_str())
                        .execute(tx.conn())
                        .await?;
                    Ok(())
                })
            })
            .await
    }

    fn prepare(&self, filing: Filing, key: &IdempotencyKey) -> Result<Act, StoreError> {
        let random = &*self.random;
        let now = self.now();
        let id = self.new_id()?;
        let reference = Reference::draw(filing.year, random)?;
        let content = Content { questions_version: questions::VERSION, answers: filing.complaint.to_json() };
        let plain =
            Zeroizing::new(serde_json::to_vec(&content).map_err(|_| StoreError::broken("writing a complaint"))?);
        let own_key = seal::draw_key(random)?;
        let code = AccessCode::draw(random)?;
        let (key_hash, code_key) = (key.hash(), code_key(&self.keys, key)?);
        let digits = Zeroizing::new(code.digits());
        let mail = |kind| Ok::<_, StoreError>(Mail { id: self.new_id()?, kind, message_id: self.new_id()? });
        let mut mails = vec![mail(MailKind::Office)?];
        if filing.complaint.acknowledge_to().is_some() {
            mails.push(mail(MailKind::Acknowledgement)?);
        }
        let alike = Zeroizing::new(likeness(&filing.complaint));
        let alike = self.keys.keyed_hash("huquq likeness 1", alike.as_bytes())?;
        let by = filing.by_program.as_ref();
        let audited = match by.and_then(|by| by.partner.as_deref()) {
            // No login has a colon.
            Some(partner) => format!("partner:{partner}"),
            None => complaints::actor_text(&filing.actor).to_owned(),
        };
        Ok(Act {
            recovery: self.recovery(&filing.complaint, &id)?,
            now,
            request_hash: by.map(|by| self.request_hash(&by.request)).transpose()?,
            likeness: BASE64URL_NOPAD.encode(&alike),
            audited,
            code_until: now.checked_add(CODE_SHOWN).map_err(|_| StoreError::broken("adding a day"))?,
            content_key: seal::seal(
                &self.keys.wrapping()?,
                complaints::place(&id, "content_key"),
                own_key.as_slice(),
                random,
            )?,
            content: seal::seal(&own_key, complaints::place(&id, "content"), &plain, random)?,
            receipt: self.issue((&id, &own_key), reference, now, &plain)?,
            reference,
            access_hash: self.keys.keyed_hash("huquq access code 1", digits.as_slice())?,
            draft_key: filing.draft.as_ref().map(|draft| self.draft_key(draft)).transpose()?,
            sealed_code: seal::seal(&code_key, code_place(&key_hash), digits.as_slice(), random)?,
            filing,
            id,
            key_hash,
            code_key,
            code,
            mails,
            own_key,
            random: Arc::clone(&self.random),
        })
    }
}

impl Store {
    /// The sealed question and the hash of its answer. An answer of no letter and no digit could be guessed by an empty one:
    /// then there is no question.
    fn recovery(&self, complaint: &Complaint, id: &str) -> Result<Option<SealedRecovery>, StoreError> {
        let Some(recovery) = complaint.recovery() else { return Ok(None) };
        let answer = Zeroizing::new(folded_proof(recovery.answer));
        if answer.is_empty() {
            return Ok(None);
        }
        let question = recovery.question.as_bytes();
        let sealed = seal::seal(&self.recovery_key()?, recovery::place(id), question, &*self.random)?;
        Ok(Some((sealed, self.keys.keyed_hash(recovery::PROOF, answer.as_bytes())?)))
    }
}

/// Keeps everything. [`StoreError::Conflict`] if the reference or the key is taken.
async fn file(tx: &mut Tx, act: &Act) -> Result<Submitted, StoreError> {
    let draft = act.filing.draft.as_ref().map(DraftToken::hash).zip(act.draft_key.as_ref());
    if let Some((draft, _)) = &draft {
        drafts::take(tx, draft, act.filing.read.as_ref()).await?;
    }
    let mut batch = tx.batch();
    batch
        .add(
            "INSERT INTO submissions (key_hash, complaint_id, sealed_code, code_until, request_hash) \
             VALUES ($1, $2, $3, $4, $5)",
        )
        .bind(act.key_hash.as_str())
        .bind(act.id.as_str())
        .bind(act.sealed_code.as_slice())
        .bind(act.code_until.as_microsecond())
        .bind(act.request_hash.as_deref());
    add_complaint(&mut batch, act);
    act.receipt.add(&mut batch, &act.id);
    let what = What::Filed { channel: act.filing.channel, urgency: act.filing.complaint.urgency() };
    complaints::add_event(&mut batch, (&act.id, 1), act.now, &act.filing.actor, &what)?;
    for mail in &act.mails {
        batch
            .add(
                "INSERT INTO outbox (complaint_id, state, next_at, created_at, id, kind, message_id) \
                 VALUES ($1, 'waiting', $2, $2, $3, $4, $5)",
            )
            .bind(act.id.as_str())
            .bind(act.now.as_microsecond())
            .bind(mail.id.as_str())
            .bind(mail.kind.code())
            .bind(mail.message_id.as_str());
    }
    if let Some((draft, draft_key)) = &draft {
        attachments::hand_over((tx, &mut batch), draft, &act.id, (draft_key, &act.own_key), &act.random).await?;
        batch.add("DELETE FROM drafts WHERE token_hash = $1").bind(draft.as_str());
    }
    let object = act.reference.to_string();
    let entry =
        audit::Entry { at: act.now, actor: &act.audited, action: "complaint.file", object: &object, reason: "" };
    audit::run_and_record(tx, batch, entry).await?;
    Ok(Submitted {
        reference: act.reference,
        access_code: Some(act.code.clone()),
        filed_at: act.now,
        repeated: false,
        receipt: Some(act.receipt.signed.clone()),
    })
}

fn add_complaint(batch: &mut Batch, act: &Act) {
    let complaint = &act.filing.complaint;
    let facet = |list: List| complaint.answers().code(list.code()).map(str::to_owned);
    batch
        .add(
            "INSERT INTO complaints (id, reference, filed_at, status, channel, language, urgency, topic, body, grp, \
             questions_version, last_event, access_hash, content_key, content, sealed_recovery, recovery_hash, \
             likeness, over_a_year, partner_id) \
             VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, 1, $12, $13, $14, $15, $16, $17, $18, $19)",
        )
        .bind(act.id.as_str())
        .bind(act.reference.to_string())
        .bind(act.now.as_microsecond())
        .bind(PublicStatus::Received.code())
        .bind(act.filing.channel.code())
        .bind(act.filing.language.tag())
        .bind(complaint.urgency().code())
        .bind(facet(List::Topic))
        .bind(facet(List::Body))
        .bind(facet(List::Group))
        .bind(i64::from(questions::VERSION))
        .bind(act.access_hash.as_slice())
        .bind(act.content_key.as_slice())
        .bind(act.content.as_slice())
        .bind(act.recovery.as_ref().map(|(question, _)| question.clone()))
        .bind(act.recovery.as_ref().map(|(_, answer)| answer.to_vec()))
        .bind(act.likeness.as_str())
        .bind(i64::from(complaint.is_over_a_year()))
        .bind(act.filing.by_program.as_ref().and_then(|by| by.partner.clone()));
}

const SUBMITTED: &str = "SELECT c.reference, c.filed_at, s.sealed_code, s.code_until, s.request_hash, \
     r.body AS receipt_body, r.signature AS receipt_signature \
     FROM submissions s JOIN complaints c ON c.id = s.complaint_id \
     LEFT JOIN receipts r ON r.complaint_id = c.id WHERE s.key_hash = $1";

fn submitted(row: &sqlx::any::AnyRow, code_key: &Key, key_hash: &str, now: Timestamp) -> Result<Submitted, StoreError> {
    let reference = row.try_get::<String, _>("reference")?;
    let sealed = row.try_get::<Option<Vec<u8>>, _>("sealed_code")?;
    let until = moment(row.try_get("code_until")?)?;
    let access_code =
        sealed.filter(|_| now < until).map(|sealed| read_code(code_key, key_hash, &sealed)).transpose()?;
    Ok(Submitted {
        reference: reference.parse().map_err(|_| StoreError::broken("reading a reference"))?,
        access_code,
        filed_at: moment(row.try_get("filed_at")?)?,
        repeated: true,
        receipt: SignedReceipt::of_row(row)?,
    })
}

/// A filing that names its request gives its receipt to the same request only.
fn same_request(row: &sqlx::any::AnyRow, asked: Option<&str>) -> Result<(), StoreError> {
    let kept = row.try_get::<Option<String>, _>("request_hash")?;
    if kept.as_deref() == asked { Ok(()) } else { Err(StoreError::KeyUsed) }
}

fn read_code(key: &Key, key_hash: &str, sealed: &[u8]) -> Result<AccessCode, StoreError> {
    let wrong = || StoreError::broken("reading an access code");
    let digits = seal::open(key, code_place(key_hash), sealed)?;
    AccessCode::parse(std::str::from_utf8(&digits).map_err(|_| wrong())?).map_err(|_| wrong())
}

/// The text of the code opens only with the idempotency key, which the database does not hold.
fn code_key(keys: &Keys, key: &IdempotencyKey) -> Result<Key, StoreError> {
    keys.derive("huquq access code text 1", Some(key.bytes()))
}

fn code_place(key_hash: &str) -> Place<'_> {
    Place { table: "submissions", row: key_hash, column: "sealed_code" }
}
