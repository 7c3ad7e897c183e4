PRAGMA application_id = 1212435505;
PRAGMA user_version = 1;
CREATE TABLE meta (
    name TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO meta VALUES('project','19623444-d659-4ac3-9561-a103e125f203');
CREATE TABLE coder (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;
INSERT INTO coder VALUES(1,X'1c57f7a25a194bc8a9af42f13243cae2','Ailsa');
INSERT INTO coder VALUES(2,X'71836aaa4da5461c96cd4b41f2c19969','Tom');
CREATE TABLE text (
    id INTEGER PRIMARY KEY,
    sha256 TEXT NOT NULL UNIQUE CHECK (length(sha256) = 64),
    body TEXT NOT NULL
) STRICT;
INSERT INTO text VALUES(1,'3c53ad461888b49a3a417f01df68120713fac3bb2f40a55ffccaf1a989c4254c',replace('INT: Who decides?\n\nGP: The rent decides, café or no café. 🙂 And then some.\n','\n',char(10)));
CREATE TABLE study_case (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    label TEXT NOT NULL UNIQUE CHECK (label <> '')
) STRICT;
INSERT INTO study_case VALUES(1,X'0338282de3b3406da58fe336e721fb6e','I4');
CREATE TABLE case_attribute (
    case_id INTEGER NOT NULL REFERENCES study_case (id) ON DELETE CASCADE,
    name TEXT NOT NULL CHECK (name <> ''),
    value TEXT NOT NULL,
    PRIMARY KEY (case_id, name)
) STRICT, WITHOUT ROWID;
INSERT INTO case_attribute VALUES(1,'arm','programme');
CREATE TABLE role (
    code TEXT PRIMARY KEY CHECK (code <> ''),
    label TEXT NOT NULL,
    position INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO role VALUES('CLP','Community links practitioner',2);
INSERT INTO role VALUES('COP','Community organisation representative',5);
INSERT INTO role VALUES('GP','General practitioner',1);
INSERT INTO role VALUES('PM','Practice manager',4);
INSERT INTO role VALUES('PN','Practice nurse',3);
CREATE TABLE person (
    id INTEGER PRIMARY KEY,
    uuid BLOB NOT NULL UNIQUE CHECK (length(uuid) = 16),
    name TEXT NOT NULL UNIQUE CHECK (name <> '')
) STRICT;
INSERT INTO person VALUES(1,X'72f718488bcc4822a200c4996c1f09bc','Dr Reid');
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
INSERT INTO source VALUES(1,X'093b3e610db4465996466a09c048d102','talk','talk.txt','individual interview',1,76,75,1);
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
INSERT INTO speaker VALUES(1,1,'INT',1,NULL,NULL,NULL);
INSERT INTO speaker VALUES(2,1,'GP',0,'GP',NULL,1);
CREATE TABLE turn (
    source_id INTEGER NOT NULL REFERENCES source (id) ON DELETE CASCADE,
    number INTEGER NOT NULL CHECK (number >= 1),
    speaker TEXT NOT NULL,
    span_start INTEGER NOT NULL CHECK (span_start >= 0),
    span_end INTEGER NOT NULL CHECK (span_end >= span_start),
    PRIMARY KEY (source_id, number)
) STRICT, WITHOUT ROWID;
INSERT INTO turn VALUES(1,1,'INT',5,17);
INSERT INTO turn VALUES(1,2,'GP',23,75);
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
INSERT INTO code VALUES(1,X'691801340eea4190b5ae4dba55b7900c',NULL,0,'Hope','#3b73a6','','','','','','','agreed');
INSERT INTO code VALUES(2,X'6abce2c32841487591730c671ffd05d1',1,0,'Rent','#8b5005','','','','','','','agreed');
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
INSERT INTO coding VALUES(1,X'c1c2caa33b82457e995cbd3ed9fae2e1',1,23,39,2,1,1795327415989,'why','exemplifies',0);
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
INSERT INTO coding_check VALUES(1,X'f477e33b21e04f0aabd9a76153c9ac3a',1,2,1795327438067,'disagree','too wide',NULL);
CREATE TABLE finished (
    source_id INTEGER NOT NULL REFERENCES source (id),
    coder_id INTEGER NOT NULL REFERENCES coder (id),
    at INTEGER NOT NULL,
    has_read_unmarked INTEGER NOT NULL CHECK (has_read_unmarked IN (0, 1)),
    PRIMARY KEY (source_id, coder_id)
) STRICT, WITHOUT ROWID;
INSERT INTO finished VALUES(1,1,1795327421173,1);
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
INSERT INTO change_log VALUES(1,X'3f7703bdff0b4337b84a76456107be0a',1795327411704,X'1c57f7a25a194bc8a9af42f13243cae2','Ailsa','several','Imported “talk.txt”','s:093b3e61-0db4-4659-9646-6a09c048d102 p',NULL);
INSERT INTO change_log VALUES(2,X'6743df5994fb42a8ab6739d07fc0c094',1795327413524,X'1c57f7a25a194bc8a9af42f13243cae2','Ailsa','several','Described case I4','p',NULL);
INSERT INTO change_log VALUES(3,X'ea094ee1204b4e29af492ee5cd3a3a38',1795327414405,X'1c57f7a25a194bc8a9af42f13243cae2','Ailsa','several','Added code “Rent” with its parents','c:69180134-0eea-4190-b5ae-4dba55b7900c,6abce2c3-2841-4875-9173-0c671ffd05d1',NULL);
INSERT INTO change_log VALUES(4,X'd9dfc0bbaed74d4e8eeae405a3822d3a',1795327416229,X'1c57f7a25a194bc8a9af42f13243cae2','Ailsa','coding added','Coded “Rent” in “talk”','s:093b3e61-0db4-4659-9646-6a09c048d102 c:6abce2c3-2841-4875-9173-0c671ffd05d1 g:c1c2caa3-3b82-457e-995c-bd3ed9fae2e1',NULL);
INSERT INTO change_log VALUES(5,X'777bff30c41843cea901144823d1ddfe',1795327417548,X'71836aaa4da5461c96cd4b41f2c19969','Tom','coding added','Coded “Hope” in “talk”','s:093b3e61-0db4-4659-9646-6a09c048d102 c:69180134-0eea-4190-b5ae-4dba55b7900c g:efc8cd2a-af56-4d50-adc4-857379d9793a p',NULL);
INSERT INTO change_log VALUES(6,X'f3ccb32b65444bcaad1c80cc4f4aae00',1795327420081,X'1c57f7a25a194bc8a9af42f13243cae2','Ailsa','several','Said who speaks as “GP” in “talk”','s:093b3e61-0db4-4659-9646-6a09c048d102 p',NULL);
INSERT INTO change_log VALUES(7,X'292239fc72f744bebd299fa613c4974b',1795327421211,X'1c57f7a25a194bc8a9af42f13243cae2','Ailsa','finished','Declared “talk” finished','s:093b3e61-0db4-4659-9646-6a09c048d102',NULL);
INSERT INTO change_log VALUES(8,X'2a91270fe8fd41d695a1afddecfcd879',1795327438154,X'71836aaa4da5461c96cd4b41f2c19969','Tom','checked','Verdict disagree on “Rent” in “talk”','s:093b3e61-0db4-4659-9646-6a09c048d102 c:6abce2c3-2841-4875-9173-0c671ffd05d1 g:c1c2caa3-3b82-457e-995c-bd3ed9fae2e1',NULL);
INSERT INTO change_log VALUES(9,X'200fc627ec7c47b2bd498f2db2287228',1795327477614,X'1c57f7a25a194bc8a9af42f13243cae2','Ailsa','coding removed','Uncoded “Hope” in “talk”','s:093b3e61-0db4-4659-9646-6a09c048d102 c:69180134-0eea-4190-b5ae-4dba55b7900c g:efc8cd2a-af56-4d50-adc4-857379d9793a',NULL);
INSERT INTO change_log VALUES(10,X'604a6809b05c474ea30d255df169a8a1',1795327478635,X'1c57f7a25a194bc8a9af42f13243cae2','Ailsa','code added','Added code “Zeta”','c:272c4163-e43d-46d2-b233-42f3d6ab412e',NULL);
INSERT INTO change_log VALUES(11,X'ec52f7f4f1e94a5d815e0df5aa0965c9',1795327479501,X'1c57f7a25a194bc8a9af42f13243cae2','Ailsa','code deleted','Deleted “Zeta”','c:272c4163-e43d-46d2-b233-42f3d6ab412e',NULL);
CREATE TABLE undo_step (
    revision INTEGER NOT NULL REFERENCES change_log (revision) ON DELETE CASCADE,
    part INTEGER NOT NULL,
    inverse TEXT NOT NULL,
    sha256 TEXT,
    PRIMARY KEY (revision, part)
) STRICT, WITHOUT ROWID;
INSERT INTO undo_step VALUES(1,0,'{"do":"RemoveCase","practice":"0338282d-e3b3-406d-a58f-e336e721fb6e"}',NULL);
INSERT INTO undo_step VALUES(1,1,'{"do":"RemoveSource","source":"093b3e61-0db4-4659-9646-6a09c048d102"}',NULL);
INSERT INTO undo_step VALUES(2,0,'{"do":"SetAttribute","practice":"0338282d-e3b3-406d-a58f-e336e721fb6e","attribute":"arm","value":null}',NULL);
INSERT INTO undo_step VALUES(3,0,'{"do":"DeleteCode","code":"69180134-0eea-4190-b5ae-4dba55b7900c"}',NULL);
INSERT INTO undo_step VALUES(3,1,'{"do":"DeleteCode","code":"6abce2c3-2841-4875-9173-0c671ffd05d1"}',NULL);
INSERT INTO undo_step VALUES(4,0,'{"do":"RemoveCoding","coding":"c1c2caa3-3b82-457e-995c-bd3ed9fae2e1"}',NULL);
INSERT INTO undo_step VALUES(5,0,'{"do":"RemoveCoder","coder":"71836aaa-4da5-461c-96cd-4b41f2c19969"}',NULL);
INSERT INTO undo_step VALUES(5,1,'{"do":"RemoveCoding","coding":"efc8cd2a-af56-4d50-adc4-857379d9793a"}',NULL);
INSERT INTO undo_step VALUES(6,0,'{"do":"RemovePerson","person":"72f71848-8bcc-4822-a200-c4996c1f09bc"}',NULL);
INSERT INTO undo_step VALUES(6,1,'{"do":"MapSpeaker","speaker":{"source":"093b3e61-0db4-4659-9646-6a09c048d102","label":"GP","isInterviewer":false,"role":"GP","practice":null,"person":null}}',NULL);
INSERT INTO undo_step VALUES(7,0,'{"do":"WithdrawFinished","source":"093b3e61-0db4-4659-9646-6a09c048d102","coder":"1c57f7a2-5a19-4bc8-a9af-42f13243cae2"}',NULL);
INSERT INTO undo_step VALUES(8,0,'{"do":"RemoveCheck","check":"f477e33b-21e0-4f0a-abd9-a76153c9ac3a"}',NULL);
INSERT INTO undo_step VALUES(9,0,'{"do":"AddCoding","coding":{"id":"efc8cd2a-af56-4d50-adc4-857379d9793a","source":"093b3e61-0db4-4659-9646-6a09c048d102","span":{"start":61,"end":74},"code":"69180134-0eea-4190-b5ae-4dba55b7900c","coder":"71836aaa-4da5-461c-96cd-4b41f2c19969","at":"2026-11-22T06:03:37.502Z","comment":"","stance":"EXEMPLIFIES","isMissed":false}}',NULL);
INSERT INTO undo_step VALUES(10,0,'{"do":"DeleteCode","code":"272c4163-e43d-46d2-b233-42f3d6ab412e"}',NULL);
INSERT INTO undo_step VALUES(11,0,'{"do":"AddCode","code":{"id":"272c4163-e43d-46d2-b233-42f3d6ab412e","parent":null,"position":1,"name":"Zeta","colour":"#03502e","rules":{"definition":"","useWhen":"","notWhen":"","example":"","origin":"","theory":""},"status":"AGREED"}}',NULL);
CREATE INDEX source_text ON source (text_id);
CREATE INDEX source_case ON source (case_id);
CREATE INDEX speaker_case ON speaker (case_id);
CREATE INDEX speaker_person ON speaker (person_id);
CREATE UNIQUE INDEX code_sibling ON code (coalesce(parent_id, 0), name);
CREATE INDEX code_parent ON code (parent_id);
CREATE INDEX coding_code ON coding (code_id, source_id);
CREATE INDEX coding_coder ON coding (coder_id, source_id);
CREATE INDEX check_coding ON coding_check (coding_id);
CREATE INDEX check_checker ON coding_check (checker_id);
CREATE INDEX check_suggested ON coding_check (suggested_code_id) WHERE suggested_code_id IS NOT NULL;
CREATE INDEX undo_step_text ON undo_step (sha256) WHERE sha256 IS NOT NULL;
