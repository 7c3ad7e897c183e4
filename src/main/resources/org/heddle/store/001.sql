CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE coder (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE text (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    body TEXT NOT NULL
) STRICT;

CREATE TABLE study_case (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    label TEXT NOT NULL UNIQUE CHECK (label <> '')
) STRICT;

CREATE TABLE case_attribute (
    case_id INTEGER NOT NULL REFERENCES study_case (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    value TEXT NOT NULL,
    PRIMARY KEY (case_id, name)
) STRICT, WITHOUT ROWID;

CREATE TABLE role (
    code TEXT PRIMARY KEY CHECK (code <> ''),
    label TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;

CREATE TABLE source (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL UNIQUE CHECK (name <> ''),
    file_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    text_id INTEGER NOT NULL REFERENCES text (id),
    length INTEGER NOT NULL CHECK (length >= 0),
    characters INTEGER NOT NULL CHECK (characters >= 0),
    case_id INTEGER REFERENCES study_case (id)
) STRICT;

CREATE INDEX source_text ON source (text_id);
CREATE INDEX source_case ON source (case_id);

CREATE TABLE speaker (
    id INTEGER PRIMARY KEY,
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    label TEXT NOT NULL,
    is_interviewer INTEGER NOT NULL CHECK (is_interviewer IN (0, 1)),
    role_code TEXT REFERENCES role (code),
    case_id INTEGER REFERENCES study_case (id),
    person_id INTEGER REFERENCES person (id),
    UNIQUE (source_id, label)
) STRICT;

CREATE INDEX speaker_case ON speaker (case_id);
CREATE INDEX speaker_person ON speaker (person_id);

CREATE TABLE turn (
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    speaker TEXT NOT NULL,
    span_start INTEGER NOT NULL CHECK (span_start >= 0),
    span_end INTEGER NOT NULL CHECK (span_end >= span_start),
    PRIMARY KEY (source_id, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE code (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    parent_id INTEGER REFERENCES code (id),
    position INTEGER NOT NULL CHECK (position >= 0),
    name TEXT NOT NULL CHECK (name <> ''),
    colour TEXT NOT NULL CHECK (length(colour) = 7),
    definition TEXT NOT NULL,
    use_when TEXT NOT NULL,
    not_when TEXT NOT NULL,
    example TEXT NOT NULL,
    origin TEXT NOT NULL,
    theory TEXT NOT NULL,
    status TEXT NOT NULL
) STRICT;

CREATE UNIQUE INDEX code_sibling ON code (coalesce(parent_id, 0), name);
CREATE INDEX code_parent ON code (parent_id);

CREATE TABLE coding (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    source_id INTEGER NOT NULL REFERENCES source (id),
    span_start INTEGER NOT NULL CHECK (span_start >= 0),
    span_end INTEGER NOT NULL CHECK (span_end > span_start),
    code_id INTEGER NOT NULL REFERENCES code (id),
    coder_id INTEGER NOT NULL REFERENCES coder (id),
    at INTEGER NOT NULL,
    comment TEXT NOT NULL,
    stance TEXT NOT NULL,
    is_missed INTEGER NOT NULL CHECK (is_missed IN (0, 1)),
    UNIQUE (source_id, span_start, span_end, code_id, coder_id)
) STRICT;

CREATE INDEX coding_code ON coding (code_id, source_id);
CREATE INDEX coding_coder ON coding (coder_id, source_id);

CREATE TABLE coding_check (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    coding_id INTEGER NOT NULL REFERENCES coding (id),
    checker_id INTEGER NOT NULL REFERENCES coder (id),
    at INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    comment TEXT NOT NULL,
    suggested_code_id INTEGER REFERENCES code (id)
) STRICT;

CREATE INDEX check_coding ON coding_check (coding_id);
CREATE INDEX check_checker ON coding_check (checker_id);
CREATE INDEX check_suggested ON coding_check (suggested_code_id) WHERE suggested_code_id IS NOT NULL;

CREATE TABLE finished (
    source_id INTEGER NOT NULL REFERENCES source (id),
    coder_id INTEGER NOT NULL REFERENCES coder (id),
    at INTEGER NOT NULL,
    has_read_unmarked INTEGER NOT NULL CHECK (has_read_unmarked IN (0, 1)),
    PRIMARY KEY (source_id, coder_id)
) STRICT, WITHOUT ROWID;

CREATE TABLE change_log (
    revision INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    at INTEGER NOT NULL,
    coder_uuid BLOB NOT NULL,
    coder_name TEXT NOT NULL,
    kind TEXT NOT NULL,
    sentence TEXT NOT NULL,
    touched TEXT NOT NULL,
    undoes INTEGER
) STRICT;

CREATE TABLE undo_step (
    revision INTEGER NOT NULL REFERENCES change_log (revision) ON DELETE CASCADE,
    part INTEGER NOT NULL,
    inverse TEXT NOT NULL,
    sha256 TEXT,
    PRIMARY KEY (revision, part)
) STRICT, WITHOUT ROWID;

CREATE INDEX undo_step_text ON undo_step (sha256) WHERE sha256 IS NOT NULL;
