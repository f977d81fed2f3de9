//! Complaints that may be the same one sent twice. Each is kept and examined; the staff are told of the other.

use huquq_domain::codes::Reference;
use sqlx::Row as _;

use crate::StoreError;
use crate::engine::Tx;

/// Thirty days, in microseconds as columns keep moments.
const WITHIN: i64 = 30 * 24 * 60 * 60 * 1_000_000;
/// More than these help nobody to compare.
const SHOWN: i64 = 5;

/// Those of the thirty days before this one that say the same, newest first.
pub(crate) async fn before(tx: &mut Tx, complaint: &str) -> Result<Vec<Reference>, StoreError> {
    let rows = sqlx::query(
        "SELECT o.reference FROM complaints c JOIN complaints o ON o.likeness = c.likeness \
         WHERE c.id = $1 AND (o.filed_at, o.id) < (c.filed_at, c.id) AND o.filed_at >= c.filed_at - $2 \
         ORDER BY o.filed_at DESC, o.id DESC LIMIT $3",
    )
    .bind(complaint)
    .bind(WITHIN)
    .bind(SHOWN)
    .fetch_all(tx.conn())
    .await?;
    rows.iter()
        .map(|row| {
            let reference: String = row.try_get("reference")?;
            reference.parse().map_err(|_| StoreError::broken("reading a reference"))
        })
        .collect()
}
