//! The queue: complaints as a list, without content.

use huquq_domain::codes::Reference;
use huquq_domain::event::PublicStatus;
use huquq_domain::role::{Channel, Urgency};
use jiff::Timestamp;
use sqlx::Row as _;
use sqlx::any::AnyRow;

use crate::{Store, StoreError, known, moment};

/// Which part of the queue is wanted.
#[derive(Debug, Clone)]
pub struct QueuePage {
    /// The last row of the page before, if any.
    pub after: Option<QueueCursor>,
    /// At most so many rows.
    pub limit: u32,
}

/// What cannot wait stands first: 1 for an urgent complaint about which something is still to be done
/// ([`PublicStatus::is_over`]), else 0. An index has the same words.
macro_rules! rank {
    () => {
        "CASE WHEN urgency = 'urgent' AND status NOT IN ('closed', 'declined', 'referred', 'withdrawn') THEN 1 ELSE 0 END"
    };
}

/// Where a page of the queue ended.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct QueueCursor {
    rank: u8,
    filed_at: Timestamp,
    id: String,
}

impl QueueCursor {
    /// The form for addresses: no secret, no content.
    #[must_use]
    pub fn to_text(&self) -> String {
        format!("{}.{}.{}", self.rank, self.filed_at.as_microsecond(), self.id)
    }

    /// Reads the form that [`Self::to_text`] writes.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let (rank, rest) = text.split_once('.')?;
        let rank = rank.parse::<u8>().ok().filter(|rank| *rank <= 1)?;
        let (at, id) = rest.split_once('.')?;
        let filed_at = Timestamp::from_microsecond(at.parse().ok()?).ok()?;
        let fits = |c: char| c.is_ascii_hexdigit() || c == '-';
        (id.len() == 36 && id.chars().all(fits)).then(|| Self { rank, filed_at, id: id.to_owned() })
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
    /// Whether by its answers more than a year had passed when it was filed.
    pub over_a_year: bool,
    /// Code of the topic, if chosen.
    pub topic: Option<String>,
    /// Code of the body, if chosen.
    pub body: Option<String>,
    /// Code of the group, if chosen.
    pub group: Option<String>,
    /// Login of whom it is given to.
    pub assigned: Option<String>,
}

impl Store {
    /// A page of the queue: what is urgent and not over first, then the newest.
    ///
    /// # Errors
    /// If the database does not answer.
    pub async fn queue(&self, page: QueuePage) -> Result<Vec<QueueRow>, StoreError> {
        let (rank, filed_at, id) = match page.after {
            Some(cursor) => (i64::from(cursor.rank), cursor.filed_at.as_microsecond(), cursor.id),
            None => (i64::MAX, i64::MAX, String::new()),
        };
        let rows = sqlx::query(concat!(
            "SELECT id, reference, filed_at, status, channel, language, urgency, over_a_year, topic, body, grp, \
             assigned FROM complaints WHERE (",
            rank!(),
            ", filed_at, id) < ($1, $2, $3) ORDER BY ",
            rank!(),
            " DESC, filed_at DESC, id DESC LIMIT $4"
        ))
        .bind(rank)
        .bind(filed_at)
        .bind(id)
        .bind(i64::from(page.limit))
        .fetch_all(self.database.reader())
        .await?;
        rows.iter().map(queue_row).collect()
    }
}

fn queue_row(row: &AnyRow) -> Result<QueueRow, StoreError> {
    let reference: String = row.try_get("reference")?;
    let filed_at = moment(row.try_get("filed_at")?)?;
    let status = known(PublicStatus::from_code(row.try_get("status")?))?;
    let urgency = known(Urgency::from_code(row.try_get("urgency")?))?;
    let rank = u8::from(urgency == Urgency::Urgent && !status.is_over());
    Ok(QueueRow {
        cursor: QueueCursor { rank, filed_at, id: row.try_get("id")? },
        reference: reference.parse().map_err(|_| StoreError::broken("reading a reference"))?,
        filed_at,
        status,
        channel: known(Channel::from_code(row.try_get("channel")?))?,
        language: row.try_get("language")?,
        urgency,
        over_a_year: row.try_get::<i64, _>("over_a_year")? != 0,
        topic: row.try_get("topic")?,
        body: row.try_get("body")?,
        group: row.try_get("grp")?,
        assigned: row.try_get("assigned")?,
    })
}
