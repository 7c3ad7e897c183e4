CREATE TABLE matrix (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL CHECK (name <> ''),
    row_kind TEXT NOT NULL CHECK (row_kind IN ('cases', 'persons', 'sources')),
    grouped_by TEXT,
    sorted_by TEXT
) STRICT;

CREATE TABLE matrix_column (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    matrix_id INTEGER NOT NULL REFERENCES matrix (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    name TEXT NOT NULL,
    with_children INTEGER NOT NULL CHECK (with_children IN (0, 1)),
    is_hidden INTEGER NOT NULL CHECK (is_hidden IN (0, 1))
) STRICT;

CREATE INDEX matrix_column_matrix ON matrix_column (matrix_id);

CREATE TABLE matrix_column_code (
    column_id INTEGER NOT NULL REFERENCES matrix_column (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code_id INTEGER NOT NULL REFERENCES code (id),
    PRIMARY KEY (column_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX matrix_column_code_code ON matrix_column_code (code_id);

CREATE TABLE matrix_cell (
    id INTEGER PRIMARY KEY,
    column_id INTEGER NOT NULL REFERENCES matrix_column (id),
    row_uuid BLOB NOT NULL CHECK (length(row_uuid) = 16),
    summary TEXT NOT NULL,
    direction TEXT,
    strength TEXT,
    author_id INTEGER NOT NULL REFERENCES coder (id),
    at INTEGER NOT NULL,
    UNIQUE (column_id, row_uuid)
) STRICT;

CREATE INDEX matrix_cell_row ON matrix_cell (row_uuid);
CREATE INDEX matrix_cell_author ON matrix_cell (author_id);

CREATE TABLE matrix_evidence (
    cell_id INTEGER NOT NULL REFERENCES matrix_cell (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    coding_id INTEGER NOT NULL REFERENCES coding (id),
    PRIMARY KEY (cell_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX matrix_evidence_coding ON matrix_evidence (coding_id);

CREATE TABLE matrix_quotation (
    cell_id INTEGER NOT NULL REFERENCES matrix_cell (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    source_id INTEGER NOT NULL REFERENCES source (id),
    span_start INTEGER NOT NULL CHECK (span_start >= 0),
    span_end INTEGER NOT NULL CHECK (span_end > span_start),
    PRIMARY KEY (cell_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX matrix_quotation_source ON matrix_quotation (source_id);

CREATE TABLE matrix_seen (
    cell_id INTEGER NOT NULL REFERENCES matrix_cell (id) ON DELETE CASCADE,
    coding_uuid BLOB NOT NULL CHECK (length(coding_uuid) = 16),
    span_start INTEGER NOT NULL,
    span_end INTEGER NOT NULL,
    text TEXT NOT NULL,
    code_uuid BLOB NOT NULL CHECK (length(code_uuid) = 16),
    words INTEGER NOT NULL,
    PRIMARY KEY (cell_id, coding_uuid)
) STRICT, WITHOUT ROWID;

CREATE TABLE matrix_review (
    cell_id INTEGER NOT NULL REFERENCES matrix_cell (id),
    reviewer_id INTEGER NOT NULL REFERENCES coder (id),
    at INTEGER NOT NULL,
    verdict TEXT NOT NULL,
    comment TEXT NOT NULL,
    words INTEGER NOT NULL,
    PRIMARY KEY (cell_id, reviewer_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX matrix_review_reviewer ON matrix_review (reviewer_id);
