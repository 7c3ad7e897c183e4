CREATE TABLE taken_in (
    act BLOB PRIMARY KEY CHECK (length(act) = 16)
) STRICT, WITHOUT ROWID;

CREATE TABLE alias (
    uuid BLOB PRIMARY KEY CHECK (length(uuid) = 16),
    own BLOB NOT NULL CHECK (length(own) = 16)
) STRICT, WITHOUT ROWID;
