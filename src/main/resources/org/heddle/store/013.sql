CREATE TABLE exhibit (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    title TEXT NOT NULL,
    corner TEXT NOT NULL,
    axis TEXT NOT NULL,
    axis_name TEXT NOT NULL,
    template TEXT NOT NULL,
    brackets TEXT NOT NULL,
    marks TEXT NOT NULL,
    gloss TEXT NOT NULL,
    unit TEXT NOT NULL
) STRICT;

CREATE TABLE exhibit_row (
    exhibit_id INTEGER NOT NULL REFERENCES exhibit (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    code_uuid BLOB NOT NULL CHECK (length(code_uuid) = 16),
    gloss TEXT NOT NULL,
    PRIMARY KEY (exhibit_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE exhibit_column (
    exhibit_id INTEGER NOT NULL REFERENCES exhibit (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    value TEXT NOT NULL,
    heading TEXT NOT NULL,
    PRIMARY KEY (exhibit_id, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE exhibit_cell (
    id INTEGER PRIMARY KEY,
    exhibit_id INTEGER NOT NULL REFERENCES exhibit (id) ON DELETE CASCADE,
    code_uuid BLOB NOT NULL CHECK (length(code_uuid) = 16),
    value TEXT NOT NULL,
    across INTEGER NOT NULL CHECK (across > 0),
    statement TEXT NOT NULL,
    UNIQUE (exhibit_id, code_uuid, value)
) STRICT;

CREATE TABLE exhibit_example (
    cell_id INTEGER NOT NULL REFERENCES exhibit_cell (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,
    coding_uuid BLOB NOT NULL CHECK (length(coding_uuid) = 16),
    lead_in TEXT,
    PRIMARY KEY (cell_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX exhibit_example_coding ON exhibit_example (coding_uuid);

CREATE TABLE column_set (
    name TEXT PRIMARY KEY,
    columns TEXT NOT NULL,
    template TEXT NOT NULL,
    carry TEXT NOT NULL,
    marks TEXT NOT NULL,
    extras TEXT NOT NULL,
    grouped TEXT NOT NULL,
    descriptors TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE abbreviation (
    letters TEXT PRIMARY KEY,
    words TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE print_choice (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
