-- What protects her: sealed values, exclusions, documents, the trace of who looked at what, and the tombstones of erasure.

ALTER TABLE notes ADD COLUMN outcome TEXT
;;
ALTER TABLE notes ADD COLUMN contact TEXT
;;
ALTER TABLE contacts ADD COLUMN address_kind TEXT
;;
ALTER TABLE cases ADD COLUMN cover_ground TEXT
;;
ALTER TABLE cases ADD COLUMN cover_until TEXT
;;
ALTER TABLE cases ADD COLUMN archived_on TEXT
;;
ALTER TABLE cases ADD COLUMN archive_reason TEXT
;;
ALTER TABLE cases ADD COLUMN archive_until TEXT
;;
ALTER TABLE users ADD COLUMN left_on TEXT
;;
-- The length a date was reckoned with: words of a list must not tell another. Filled at the next change of the case.
ALTER TABLE dues ADD COLUMN span TEXT
;;
CREATE TABLE sealeds (
    id TEXT PRIMARY KEY,
    case_id TEXT,
    kind TEXT,
    box TEXT,
    opened_at INTEGER,
    opened_because TEXT,
    ended INTEGER NOT NULL DEFAULT 0
) STRICT
;;
CREATE INDEX sealeds_case ON sealeds (case_id)
;;
CREATE TABLE exclusions (
    id TEXT PRIMARY KEY,
    case_id TEXT,
    kind TEXT,
    name TEXT,
    reason TEXT,
    by TEXT,
    on_day TEXT,
    ended INTEGER NOT NULL DEFAULT 0
) STRICT
;;
CREATE INDEX exclusions_case ON exclusions (case_id)
;;
CREATE TABLE documents (
    id TEXT PRIMARY KEY,
    case_id TEXT,
    title TEXT,
    type TEXT,
    bytes INTEGER,
    hash TEXT,
    cleaned TEXT,
    at INTEGER,
    by TEXT,
    ended INTEGER NOT NULL DEFAULT 0
) STRICT
;;
CREATE INDEX documents_case ON documents (case_id)
;;
-- The bytes of a document, 64 KiB at a time; the record keeps their hash.
CREATE TABLE document_chunks (
    document TEXT NOT NULL,
    number INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (document, number)
) STRICT
;;
-- Documents whose chunks are on their way in: their record comes with the last one. What is still here when the vault
-- opens was cut short, and its chunks go.
CREATE TABLE deposits (
    document TEXT PRIMARY KEY
) STRICT, WITHOUT ROWID
;;
-- Who read, searched, printed, exported, unsealed what. Append-only; each entry's hash covers the one before.
CREATE TABLE audit (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    at INTEGER NOT NULL,
    user TEXT NOT NULL,
    act TEXT NOT NULL,
    case_id TEXT,
    detail TEXT,
    reason TEXT,
    salt BLOB,
    mark BLOB,
    hash BLOB NOT NULL
) STRICT
;;
CREATE INDEX audit_last ON audit (user, act, case_id, seq)
;;
-- What was erased stays erased: a change of one of these records is never applied again.
CREATE TABLE erased (
    record TEXT PRIMARY KEY,
    type TEXT NOT NULL,
    erasure TEXT NOT NULL
) STRICT, WITHOUT ROWID
;;
CREATE TABLE erasures (
    id TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    user TEXT NOT NULL,
    kind TEXT NOT NULL,
    reason TEXT NOT NULL,
    records INTEGER NOT NULL
) STRICT
;;
-- The erasure that blanked a line of the journal, wholly or in part. Its number, stamp and hash stay (store/erasurechain).
ALTER TABLE journal ADD COLUMN erasure TEXT
;;
CREATE INDEX journal_erasure ON journal (erasure) WHERE erasure IS NOT NULL
