-- The order of the queue: what is urgent and not over first, then the newest. The words are those of the query.
CREATE INDEX complaints_in_order ON complaints (
    (CASE WHEN urgency = 'urgent' AND status NOT IN ('closed', 'declined', 'referred', 'withdrawn') THEN 1 ELSE 0 END) DESC,
    filed_at DESC,
    id DESC
);
