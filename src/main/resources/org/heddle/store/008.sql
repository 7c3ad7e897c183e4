CREATE TABLE quote (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    theme_id INTEGER REFERENCES code (id),
    place INTEGER CHECK (place >= 1),
    status TEXT NOT NULL,
    is_stale INTEGER NOT NULL CHECK (is_stale IN (0, 1)),
    maker_id INTEGER NOT NULL REFERENCES coder (id),
    at INTEGER NOT NULL
) STRICT;

CREATE INDEX quote_theme ON quote (theme_id) WHERE theme_id IS NOT NULL;
CREATE INDEX quote_maker ON quote (maker_id);

CREATE TABLE quote_coding (
    quote_id INTEGER NOT NULL REFERENCES quote (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    coding_id INTEGER NOT NULL REFERENCES coding (id),
    PRIMARY KEY (quote_id, position),
    UNIQUE (quote_id, coding_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX quote_coding_coding ON quote_coding (coding_id);

CREATE TABLE quote_part (
    quote_id INTEGER NOT NULL REFERENCES quote (id) ON DELETE CASCADE,
    position INTEGER NOT NULL CHECK (position >= 0),
    kind TEXT NOT NULL,
    words TEXT NOT NULL,
    source_id INTEGER REFERENCES source (id),
    span_start INTEGER CHECK (span_start >= 0),
    span_end INTEGER CHECK (span_end > span_start),
    is_emphasised INTEGER NOT NULL CHECK (is_emphasised IN (0, 1)),
    is_spaced INTEGER NOT NULL CHECK (is_spaced IN (0, 1)),
    CHECK ((source_id IS NULL) = (span_start IS NULL) AND (source_id IS NULL) = (span_end IS NULL)),
    PRIMARY KEY (quote_id, position)
) STRICT, WITHOUT ROWID;

CREATE INDEX quote_part_source ON quote_part (source_id) WHERE source_id IS NOT NULL;
