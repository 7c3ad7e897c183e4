ALTER TABLE code ADD COLUMN dimension TEXT NOT NULL DEFAULT '';

CREATE TABLE code_example (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    code_id INTEGER NOT NULL REFERENCES code (id),
    kind TEXT NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source (id),
    span_start INTEGER NOT NULL CHECK (span_start >= 0),
    span_end INTEGER NOT NULL CHECK (span_end > span_start),
    UNIQUE (code_id, source_id, span_start, span_end)
) STRICT;

CREATE INDEX code_example_source ON code_example (source_id);

CREATE TABLE codebook_version (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    at INTEGER NOT NULL,
    agreed TEXT NOT NULL,
    note TEXT NOT NULL
) STRICT;

CREATE TABLE version_code (
    version_id INTEGER NOT NULL REFERENCES codebook_version (id) ON DELETE CASCADE,
    uuid BLOB NOT NULL CHECK (length(uuid) = 16),
    parent_uuid BLOB,
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL CHECK (name <> ''),
    colour TEXT NOT NULL CHECK (length(colour) = 7),
    definition TEXT NOT NULL,
    use_when TEXT NOT NULL,
    not_when TEXT NOT NULL,
    example TEXT NOT NULL,
    origin TEXT NOT NULL,
    theory TEXT NOT NULL,
    status TEXT NOT NULL,
    dimension TEXT NOT NULL,
    PRIMARY KEY (version_id, uuid)
) STRICT, WITHOUT ROWID;

CREATE TABLE merged_code (
    uuid BLOB PRIMARY KEY CHECK (length(uuid) = 16),
    into_uuid BLOB NOT NULL CHECK (length(into_uuid) = 16)
) STRICT, WITHOUT ROWID;

CREATE TABLE past_definition (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    code_id INTEGER NOT NULL REFERENCES code (id),
    until INTEGER NOT NULL,
    definition TEXT NOT NULL,
    use_when TEXT NOT NULL,
    not_when TEXT NOT NULL,
    example TEXT NOT NULL,
    origin TEXT NOT NULL,
    theory TEXT NOT NULL
) STRICT;

CREATE INDEX past_definition_code ON past_definition (code_id);

CREATE TABLE recheck (
    coding_id INTEGER PRIMARY KEY REFERENCES coding (id),
    definition_id INTEGER NOT NULL REFERENCES past_definition (id)
) STRICT;

CREATE INDEX recheck_definition ON recheck (definition_id);
