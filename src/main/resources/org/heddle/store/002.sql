CREATE TABLE memo (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    about TEXT NOT NULL CHECK (about IN ('free', 'project', 'source', 'code', 'coding', 'case', 'person')),
    source_id INTEGER REFERENCES source (id),
    code_id INTEGER REFERENCES code (id),
    coding_id INTEGER REFERENCES coding (id),
    case_id INTEGER REFERENCES study_case (id),
    person_id INTEGER REFERENCES person (id),
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    body TEXT NOT NULL,
    author_id INTEGER NOT NULL REFERENCES coder (id),
    made INTEGER NOT NULL,
    changed INTEGER NOT NULL,
    CHECK ((about = 'source') = (source_id IS NOT NULL)),
    CHECK ((about = 'code') = (code_id IS NOT NULL)),
    CHECK ((about = 'coding') = (coding_id IS NOT NULL)),
    CHECK ((about = 'case') = (case_id IS NOT NULL)),
    CHECK ((about = 'person') = (person_id IS NOT NULL))
) STRICT;

CREATE INDEX memo_source ON memo (source_id) WHERE source_id IS NOT NULL;
CREATE INDEX memo_code ON memo (code_id) WHERE code_id IS NOT NULL;
CREATE INDEX memo_coding ON memo (coding_id) WHERE coding_id IS NOT NULL;
CREATE INDEX memo_case ON memo (case_id) WHERE case_id IS NOT NULL;
CREATE INDEX memo_person ON memo (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX memo_author ON memo (author_id);

CREATE TABLE memo_link (
    id INTEGER PRIMARY KEY,
    memo_id INTEGER NOT NULL REFERENCES memo (id) ON DELETE CASCADE,
    source_id INTEGER REFERENCES source (id),
    span_start INTEGER CHECK (span_start >= 0),
    span_end INTEGER CHECK (span_end > span_start),
    code_id INTEGER REFERENCES code (id),
    CHECK ((source_id IS NULL) <> (code_id IS NULL)),
    CHECK ((source_id IS NULL) = (span_start IS NULL) AND (source_id IS NULL) = (span_end IS NULL)),
    UNIQUE (memo_id, source_id, span_start, span_end),
    UNIQUE (memo_id, code_id)
) STRICT;

CREATE INDEX memo_link_source ON memo_link (source_id) WHERE source_id IS NOT NULL;
CREATE INDEX memo_link_code ON memo_link (code_id) WHERE code_id IS NOT NULL;

CREATE TABLE note (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    source_id INTEGER NOT NULL REFERENCES source (id),
    code_id INTEGER NOT NULL REFERENCES code (id),
    coder_id INTEGER NOT NULL REFERENCES coder (id),
    at INTEGER NOT NULL,
    UNIQUE (source_id, code_id, coder_id)
) STRICT;

CREATE INDEX note_code ON note (code_id);
CREATE INDEX note_coder ON note (coder_id);

CREATE TABLE note_statement (
    note_id INTEGER NOT NULL REFERENCES note (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    body TEXT NOT NULL CHECK (body <> ''),
    PRIMARY KEY (note_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE note_passage (
    note_id INTEGER NOT NULL,
    position INTEGER NOT NULL,
    span_start INTEGER NOT NULL CHECK (span_start >= 0),
    span_end INTEGER NOT NULL CHECK (span_end > span_start),
    PRIMARY KEY (note_id, position, span_start, span_end),
    FOREIGN KEY (note_id, position) REFERENCES note_statement (note_id, position) ON DELETE CASCADE
) STRICT, WITHOUT ROWID;

CREATE TABLE note_heading (
    code_id INTEGER PRIMARY KEY REFERENCES code (id)
) STRICT;
