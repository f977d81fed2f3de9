//! Forgetting what has had its time.

use jiff::SignedDuration;

use crate::{Store, StoreError};

/// Failures of signing in are counted over at most a day.
const FAILURES_KEPT: SignedDuration = SignedDuration::from_hours(24);

/// How much a sweep forgot.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Swept {
    /// Drafts past their time.
    pub drafts: u64,
    /// Texts of access codes older than a day.
    pub access_codes: u64,
    /// Sessions past their time.
    pub sessions: u64,
    /// Applicants' sessions past their time.
    pub case_sessions: u64,
    /// Set-up links past their time.
    pub setup_links: u64,
    /// Remembered failures of signing in, older than a day.
    pub failures: u64,
}

impl Store {
    /// Forgets what has had its time.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn sweep(&self) -> Result<Swept, StoreError> {
        let now = self.now();
        let failures_from = now.checked_sub(FAILURES_KEPT).map_err(|_| StoreError::broken("going back a day"))?;
        self.database
            .write((now.as_microsecond(), failures_from.as_microsecond()), |tx, (now, failures_from)| {
                Box::pin(async move {
                    let mut swept = Swept::default();
                    for (statement, until, forgotten) in [
                        ("DELETE FROM drafts WHERE expires_at <= $1", *now, &mut swept.drafts),
                        (
                            "UPDATE submissions SET sealed_code = NULL WHERE sealed_code IS NOT NULL AND code_until <= $1",
                            *now,
                            &mut swept.access_codes,
                        ),
                        ("DELETE FROM sessions WHERE expires_at <= $1", *now, &mut swept.sessions),
                        ("DELETE FROM case_sessions WHERE expires_at <= $1", *now, &mut swept.case_sessions),
                        ("DELETE FROM staff_setup WHERE expires_at <= $1", *now, &mut swept.setup_links),
                        ("DELETE FROM sign_in_failures WHERE at < $1", *failures_from, &mut swept.failures),
                    ] {
                        *forgotten = sqlx::query(statement).bind(until).execute(tx.conn()).await?.rows_affected();
                    }
                    Ok(swept)
                })
            })
            .await
    }
}
