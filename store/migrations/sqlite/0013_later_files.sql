-- Files that are sent after the filing: the entry of the log with which they came; none for those filed with the complaint.
-- Their `upload` names the whole sending, as a keyed hash: sent twice, it is kept once.
ALTER TABLE attachments ADD COLUMN came_with INTEGER;
