//! A lost access code: a question that the applicant set, and a new code for who knows the answer.

use huquq_domain::codes::{AccessCode, Reference};
use huquq_domain::complaint::folded_proof;
use huquq_domain::event::{Actor, What};
use jiff::Timestamp;
use sqlx::Row as _;

use crate::complaints;
use crate::engine::Tx;
use crate::seal::{self, Key, Place};
use crate::{Store, StoreError, audit};

/// What the hashes of answers are made for.
pub(crate) const PROOF: &str = "huquq recovery answer 1";

struct Renewing {
    reference: Reference,
    actor: Actor,
    now: Timestamp,
    access_hash: [u8; 32],
    proof_hash: [u8; 32],
}

impl Store {
    /// The applicant's own question, if one was set.
    ///
    /// # Errors
    /// If the database does not answer or the question does not open.
    pub async fn recovery_question(&self, reference: Reference) -> Result<Option<String>, StoreError> {
        let row = sqlx::query("SELECT id, sealed_recovery FROM complaints WHERE reference = $1")
            .bind(reference.to_string())
            .fetch_optional(self.database.reader())
            .await?;
        let Some(row) = row else { return Ok(None) };
        let (id, sealed): (String, Option<Vec<u8>>) = (row.try_get("id")?, row.try_get("sealed_recovery")?);
        let Some(sealed) = sealed else { return Ok(None) };
        let plain = seal::open(&self.recovery_key()?, place(&id), &sealed)?;
        String::from_utf8(plain.to_vec()).map(Some).map_err(|_| StoreError::broken("reading a recovery question"))
    }

    /// Gives a new access code to who knows the answer; the old code and every session end. `None`: the answer is another one,
    /// or there is no question.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn renew_access_code(
        &self,
        reference: Reference,
        proof: &str,
        actor: Actor,
    ) -> Result<Option<AccessCode>, StoreError> {
        let code = AccessCode::draw(&*self.random)?;
        let digits = zeroize::Zeroizing::new(code.digits());
        let renewing = Renewing {
            reference,
            actor,
            now: self.now(),
            access_hash: self.keys.keyed_hash("huquq access code 1", digits.as_slice())?,
            proof_hash: self.keys.keyed_hash(PROOF, folded_proof(proof).as_bytes())?,
        };
        let renewed = self.database.write(renewing, |tx, renewing| Box::pin(renew(tx, renewing))).await?;
        Ok(renewed.then_some(code))
    }

    pub(crate) fn recovery_key(&self) -> Result<Key, StoreError> {
        self.keys.derive("huquq recovery question 1", None)
    }
}

async fn renew(tx: &mut Tx, renewing: &Renewing) -> Result<bool, StoreError> {
    let reference = renewing.reference.to_string();
    // An answer that folds to nothing fits nothing: such a question is not kept. See `submit`.
    let row = sqlx::query(
        "UPDATE complaints SET access_hash = $2, last_event = last_event + 1 \
         WHERE reference = $1 AND recovery_hash = $3 RETURNING id, last_event",
    )
    .bind(reference.as_str())
    .bind(renewing.access_hash.as_slice())
    .bind(renewing.proof_hash.as_slice())
    .fetch_optional(tx.conn())
    .await?;
    let actor = complaints::actor_text(&renewing.actor);
    let Some(row) = row else {
        let entry =
            audit::Entry { at: renewing.now, actor, action: "case.recovery_failed", object: &reference, reason: "" };
        audit::record(tx, entry).await?;
        return Ok(false);
    };
    let (id, seq): (String, i64) = (row.try_get("id")?, row.try_get("last_event")?);
    complaints::insert_event(tx, &id, seq, renewing.now, &renewing.actor, &What::CodeRenewed).await?;
    for forget in [
        "DELETE FROM case_sessions WHERE complaint_id = $1",
        "UPDATE submissions SET sealed_code = NULL WHERE complaint_id = $1",
    ] {
        sqlx::query(forget).bind(id.as_str()).execute(tx.conn()).await?;
    }
    let entry = audit::Entry { at: renewing.now, actor, action: "case.recovered", object: &reference, reason: "" };
    audit::record(tx, entry).await?;
    Ok(true)
}

/// Where the sealed question of a complaint stands.
pub(crate) fn place(id: &str) -> Place<'_> {
    Place { table: "complaints", row: id, column: "sealed_recovery" }
}
