ALTER TABLE coding_check ADD COLUMN edge_start INTEGER;
ALTER TABLE coding_check ADD COLUMN edge_end INTEGER;
ALTER TABLE coding_check ADD COLUMN is_to_drop INTEGER NOT NULL DEFAULT 0 CHECK (is_to_drop IN (0, 1));
ALTER TABLE coding_check ADD COLUMN seen_code BLOB;
ALTER TABLE coding_check ADD COLUMN seen_words INTEGER;

CREATE TABLE check_answer (
    id INTEGER PRIMARY KEY,
    check_uuid BLOB NOT NULL UNIQUE CHECK (length(check_uuid) = 16),
    coding_uuid BLOB NOT NULL CHECK (length(coding_uuid) = 16),
    source_id INTEGER NOT NULL REFERENCES source (id),
    span_start INTEGER NOT NULL CHECK (span_start >= 0),
    span_end INTEGER NOT NULL CHECK (span_end > span_start),
    code_uuid BLOB NOT NULL CHECK (length(code_uuid) = 16),
    coder_id INTEGER NOT NULL REFERENCES coder (id),
    coded_at INTEGER NOT NULL,
    stance TEXT NOT NULL,
    is_missed INTEGER NOT NULL CHECK (is_missed IN (0, 1)),
    checker_id INTEGER NOT NULL REFERENCES coder (id),
    first_verdict TEXT NOT NULL,
    at INTEGER NOT NULL,
    outcome TEXT NOT NULL,
    words TEXT NOT NULL
) STRICT;

CREATE INDEX check_answer_source ON check_answer (source_id);
CREATE INDEX check_answer_coder ON check_answer (coder_id);
CREATE INDEX check_answer_checker ON check_answer (checker_id);

CREATE TABLE note_check (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    note_id INTEGER NOT NULL REFERENCES note (id),
    checker_id INTEGER NOT NULL REFERENCES coder (id),
    at INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    comment TEXT NOT NULL,
    seen_code BLOB NOT NULL,
    seen_words INTEGER NOT NULL
) STRICT;

CREATE INDEX note_check_note ON note_check (note_id);
CREATE INDEX note_check_checker ON note_check (checker_id);

CREATE TABLE act_part (
    revision INTEGER NOT NULL REFERENCES change_log (revision) ON DELETE CASCADE,
    kind TEXT NOT NULL,
    count INTEGER NOT NULL CHECK (count > 0),
    PRIMARY KEY (revision, kind)
) STRICT, WITHOUT ROWID;
