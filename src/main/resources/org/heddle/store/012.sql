CREATE TABLE arrangement (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    position INTEGER NOT NULL
) STRICT;

CREATE TABLE arrangement_line (
    arrangement_id INTEGER NOT NULL REFERENCES arrangement (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    depth INTEGER NOT NULL CHECK (depth >= 0),
    code_uuid BLOB CHECK (length(code_uuid) = 16),
    heading TEXT NOT NULL,
    gloss TEXT NOT NULL,
    CHECK (code_uuid IS NOT NULL OR heading <> ''),
    PRIMARY KEY (arrangement_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE finding (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    sort TEXT NOT NULL CHECK (sort IN ('question', 'conclusion')),
    position INTEGER NOT NULL,
    words TEXT NOT NULL CHECK (words <> ''),
    novelty TEXT NOT NULL,
    audiences TEXT NOT NULL,
    literature TEXT NOT NULL,
    author_id INTEGER NOT NULL REFERENCES coder (id),
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX finding_author ON finding (author_id);

CREATE TABLE finding_link (
    finding_id INTEGER NOT NULL REFERENCES finding (id) ON DELETE CASCADE,
    sort TEXT NOT NULL CHECK (sort IN ('code', 'passage', 'question')),
    position INTEGER NOT NULL CHECK (position >= 0),
    target_uuid BLOB NOT NULL CHECK (length(target_uuid) = 16),
    span_start INTEGER CHECK (span_start >= 0),
    span_end INTEGER CHECK (span_end > span_start),
    CHECK ((sort = 'passage') = (span_start IS NOT NULL) AND (sort = 'passage') = (span_end IS NOT NULL)),
    PRIMARY KEY (finding_id, sort, position)
) STRICT, WITHOUT ROWID;
