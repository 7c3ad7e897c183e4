CREATE TABLE source_turns (
    source_id INTEGER PRIMARY KEY REFERENCES source (id) ON DELETE CASCADE,
    turns TEXT NOT NULL CHECK (json_valid(turns))
) STRICT;

INSERT INTO source_turns (source_id, turns)
    SELECT s.id, (SELECT json_group_array(json_array(t.speaker, t.span_start, t.span_end) ORDER BY t.number) FROM turn t WHERE t.source_id = s.id)
    FROM source s;

DROP TABLE turn;

CREATE VIEW turn (source_id, number, speaker, span_start, span_end) AS
    SELECT p.source_id, e.key + 1, e.value ->> 0, e.value ->> 1, e.value ->> 2
    FROM source_turns p, json_each(p.turns) e;

CREATE INDEX source_file_name ON source (file_name);
