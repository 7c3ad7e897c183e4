CREATE TABLE surgery (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    held TEXT NOT NULL,
    title TEXT NOT NULL,
    guests TEXT NOT NULL,
    discussed TEXT NOT NULL,
    decisions TEXT NOT NULL,
    follow_ups TEXT NOT NULL
) STRICT;

CREATE TABLE surgery_coder (
    surgery_id INTEGER NOT NULL REFERENCES surgery (id) ON DELETE CASCADE,
    coder_id INTEGER NOT NULL REFERENCES coder (id),
    PRIMARY KEY (surgery_id, coder_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE surgery_topic (
    surgery_id INTEGER NOT NULL REFERENCES surgery (id) ON DELETE CASCADE,
    kind TEXT NOT NULL CHECK (kind IN ('source', 'code')),
    position INTEGER NOT NULL,
    topic_uuid BLOB NOT NULL CHECK (length(topic_uuid) = 16),
    PRIMARY KEY (surgery_id, kind, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE version_surgery (
    version_id INTEGER PRIMARY KEY REFERENCES codebook_version (id),
    surgery_id INTEGER NOT NULL REFERENCES surgery (id)
) STRICT;

CREATE TABLE settlement (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    source_id INTEGER NOT NULL REFERENCES source (id),
    first_id INTEGER NOT NULL REFERENCES coder (id),
    second_id INTEGER NOT NULL REFERENCES coder (id) CHECK (second_id <> first_id),
    kind TEXT NOT NULL,
    way TEXT NOT NULL,
    reason_kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    settled_by INTEGER NOT NULL REFERENCES coder (id),
    at INTEGER NOT NULL,
    surgery_id INTEGER REFERENCES surgery (id),
    pushed_code BLOB,
    pushed_side TEXT
) STRICT;

CREATE INDEX settlement_source ON settlement (source_id);

CREATE TABLE settlement_mark (
    settlement_id INTEGER NOT NULL REFERENCES settlement (id) ON DELETE CASCADE,
    side TEXT NOT NULL CHECK (side IN ('first', 'second', 'outcome')),
    position INTEGER NOT NULL,
    code_uuid BLOB NOT NULL CHECK (length(code_uuid) = 16),
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL CHECK (span_end > span_start),
    PRIMARY KEY (settlement_id, side, position)
) STRICT, WITHOUT ROWID;

DROP VIEW sealed;

CREATE VIEW sealed (source_id, coder_id) AS
    SELECT s.source_id, c.coder_id FROM pass p
    JOIN pass_source s ON s.pass_id = p.id JOIN pass_coder c ON c.pass_id = p.id
    WHERE p.released_at IS NULL
    UNION
    SELECT s.source_id, k.id FROM pass p
    JOIN pass_source s ON s.pass_id = p.id JOIN coder k ON lower(k.name) = 'consensus'
    WHERE p.released_at IS NULL;
