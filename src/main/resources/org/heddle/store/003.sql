CREATE TABLE assignment (
    source_id INTEGER NOT NULL REFERENCES source (id),
    coder_id INTEGER NOT NULL REFERENCES coder (id),
    PRIMARY KEY (source_id, coder_id)
) STRICT, WITHOUT ROWID;

CREATE INDEX assignment_coder ON assignment (coder_id);

CREATE TABLE considered (
    source_id INTEGER NOT NULL REFERENCES source (id),
    coder_id INTEGER NOT NULL REFERENCES coder (id),
    span_start INTEGER NOT NULL CHECK (span_start >= 0),
    span_end INTEGER NOT NULL CHECK (span_end > span_start),
    PRIMARY KEY (source_id, coder_id, span_start, span_end)
) STRICT, WITHOUT ROWID;

CREATE INDEX considered_coder ON considered (coder_id);
