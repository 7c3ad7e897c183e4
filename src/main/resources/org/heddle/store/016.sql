CREATE TABLE passage_link (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    from_source_id INTEGER NOT NULL REFERENCES source (id),
    from_start INTEGER NOT NULL CHECK (from_start >= 0),
    from_end INTEGER NOT NULL CHECK (from_end > from_start),
    to_source_id INTEGER NOT NULL REFERENCES source (id),
    to_start INTEGER NOT NULL CHECK (to_start >= 0),
    to_end INTEGER NOT NULL CHECK (to_end > to_start),
    kind TEXT NOT NULL CHECK (kind <> ''),
    comment TEXT NOT NULL,
    maker_id INTEGER NOT NULL REFERENCES coder (id),
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX passage_link_from ON passage_link (from_source_id);
CREATE INDEX passage_link_to ON passage_link (to_source_id);

CREATE TABLE tension (
    one_id INTEGER NOT NULL REFERENCES code (id),
    other_id INTEGER NOT NULL REFERENCES code (id) CHECK (other_id <> one_id),
    PRIMARY KEY (one_id, other_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX tension_other ON tension (other_id);

CREATE TABLE policy (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    terms TEXT NOT NULL
) STRICT;

CREATE TABLE register_entry (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    form TEXT NOT NULL CHECK (form <> ''),
    title TEXT NOT NULL,
    reading TEXT NOT NULL,
    author_id INTEGER NOT NULL REFERENCES coder (id),
    at INTEGER NOT NULL
) STRICT;

CREATE TABLE register_passage (
    entry_id INTEGER NOT NULL REFERENCES register_entry (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source (id),
    span_start INTEGER NOT NULL CHECK (span_start >= 0),
    span_end INTEGER NOT NULL CHECK (span_end > span_start),
    PRIMARY KEY (entry_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX register_passage_source ON register_passage (source_id);
