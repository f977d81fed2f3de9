-- How often each guide was opened on a day, by language. Nothing about who opened it.
CREATE TABLE reads (
    day      TEXT NOT NULL,
    guide    TEXT NOT NULL,
    language TEXT NOT NULL,
    count    INTEGER NOT NULL,
    PRIMARY KEY (day, guide, language)
) STRICT;
