//! How often guides are read: daily totals by guide and language, and nothing about who reads.

use jiff::civil::Date;
use sqlx::Row as _;

use crate::{Store, StoreError, count};

/// How often a guide was opened in a language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Reads {
    /// The guide's slug.
    pub guide: String,
    /// The tag of the language in which it was shown.
    pub language: String,
    /// How often.
    pub count: u64,
}

impl Store {
    /// Adds to the totals of a day.
    ///
    /// # Errors
    /// If the database does not answer; then nothing was added.
    pub async fn add_reads(&self, day: Date, reads: Vec<Reads>) -> Result<(), StoreError> {
        if reads.is_empty() {
            return Ok(());
        }
        self.database
            .write((day.to_string(), reads), |tx, (day, reads)| {
                Box::pin(async move {
                    for read in reads.iter() {
                        sqlx::query(
                            "INSERT INTO reads (day, guide, language, count) VALUES ($1, $2, $3, $4) \
                             ON CONFLICT (day, guide, language) DO UPDATE SET count = reads.count + excluded.count",
                        )
                        .bind(day.as_str())
                        .bind(read.guide.as_str())
                        .bind(read.language.as_str())
                        .bind(i64::try_from(read.count).unwrap_or(i64::MAX))
                        .execute(tx.conn())
                        .await?;
                    }
                    Ok(())
                })
            })
            .await
    }

    /// The totals from one day to another, both included: a line a guide and language.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn reads(&self, from: Date, until: Date) -> Result<Vec<Reads>, StoreError> {
        // The sum of integers is a NUMERIC in PostgreSQL, which the driver for any engine cannot read.
        let rows = sqlx::query(
            "SELECT guide, language, CAST(SUM(count) AS BIGINT) AS total FROM reads WHERE day >= $1 AND day <= $2 \
             GROUP BY guide, language ORDER BY guide, language",
        )
        .bind(from.to_string())
        .bind(until.to_string())
        .fetch_all(self.database.reader())
        .await?;
        rows.iter()
            .map(|row| {
                Ok(Reads {
                    guide: row.try_get("guide")?,
                    language: row.try_get("language")?,
                    count: count(row.try_get("total")?)?,
                })
            })
            .collect()
    }
}
