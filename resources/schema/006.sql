-- Exchange with other offices: their cards, what is entrusted to them, the keys of this post, and where each channel
-- stands. Channels, keys and what waits belong to this post alone: they are never journaled (exchange notes 1.3).

CREATE TABLE cards (
    id TEXT PRIMARY KEY,
    office TEXT,
    name TEXT,
    acronym TEXT,
    commune TEXT,
    kind TEXT,
    department TEXT,
    contact TEXT,
    age TEXT,
    minisign TEXT,
    key_id TEXT,
    number INTEGER,
    issued TEXT,
    state TEXT,
    state_at INTEGER,
    state_by TEXT,
    file TEXT,
    ended INTEGER NOT NULL DEFAULT 0
) STRICT
;;
CREATE INDEX cards_office ON cards (office)
;;
CREATE INDEX cards_key ON cards (key_id)
;;
CREATE TABLE orientations (
    id TEXT PRIMARY KEY,
    case_id TEXT,
    office TEXT,
    office_name TEXT,
    measures TEXT,
    basis TEXT,
    at INTEGER,
    by TEXT,
    recalled_at INTEGER,
    ended INTEGER NOT NULL DEFAULT 0
) STRICT
;;
CREATE INDEX orientations_case ON orientations (case_id)
;;
CREATE INDEX orientations_office ON orientations (office)
;;
-- The journal takes lines of other posts and offices. What a partner is sent of a record are single fields, each with
-- the stamp it was written with: several may share one. `previous` is kept of foreign lines, which come in any order.
CREATE TABLE journal_next (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    stamp TEXT NOT NULL,
    node TEXT NOT NULL,
    node_seq INTEGER NOT NULL,
    user TEXT NOT NULL,
    act TEXT NOT NULL,
    type TEXT NOT NULL,
    record TEXT NOT NULL,
    kind TEXT NOT NULL,
    field TEXT,
    old TEXT,
    new TEXT,
    basis TEXT,
    case_id TEXT,
    hash BLOB NOT NULL,
    erasure TEXT,
    previous BLOB
) STRICT
;;
INSERT INTO journal_next (seq, stamp, node, node_seq, user, act, type, record, kind, field, old, new, basis, case_id, hash, erasure)
SELECT seq, stamp, node, node_seq, user, act, type, record, kind, field, old, new, basis, case_id, hash, erasure FROM journal
;;
DROP TABLE journal
;;
ALTER TABLE journal_next RENAME TO journal
;;
CREATE UNIQUE INDEX journal_stamp ON journal (stamp, record, ifnull(field, ''))
;;
CREATE INDEX journal_record ON journal (record, field, stamp)
;;
-- What a partner sent has no number: 0.
CREATE UNIQUE INDEX journal_node ON journal (node, node_seq) WHERE node_seq > 0
;;
CREATE INDEX journal_case ON journal (case_id, seq)
;;
CREATE INDEX journal_act ON journal (act)
;;
CREATE INDEX journal_erasure ON journal (erasure) WHERE erasure IS NOT NULL
;;
-- Lines received whose kind, type or field this version does not know, or that come from a clock more than a day
-- ahead: kept byte for byte, passed on inside the office, applied when that changes (exchange notes 3.4, 3.6).
CREATE TABLE lines_held (
    line BLOB PRIMARY KEY,
    stamp TEXT NOT NULL,
    peer TEXT NOT NULL,
    reason TEXT NOT NULL,
    at INTEGER NOT NULL
) STRICT, WITHOUT ROWID
;;
CREATE INDEX lines_held_reason ON lines_held (reason, stamp)
;;
-- Our keys, the newest number is in use; the former ones still open what was sent before.
CREATE TABLE own_keys (
    number INTEGER PRIMARY KEY,
    age_secret BLOB NOT NULL,
    age TEXT NOT NULL,
    sign_secret BLOB NOT NULL,
    key_id TEXT NOT NULL,
    minisign TEXT NOT NULL,
    card TEXT NOT NULL,
    issued_at INTEGER NOT NULL,
    replaced_at INTEGER
) STRICT
;;
-- Towards each partner or post: our epoch, the last number given and the hash of its body.
CREATE TABLE channels_out (
    peer TEXT PRIMARY KEY,
    epoch INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    hash BLOB,
    journal_seq INTEGER NOT NULL,
    acknowledged_at INTEGER
) STRICT, WITHOUT ROWID
;;
-- From each: the greatest number below which nothing is missing, and the hash of that body.
CREATE TABLE channels_in (
    peer TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    upto INTEGER NOT NULL,
    hash BLOB,
    stopped_at INTEGER,
    node TEXT,
    PRIMARY KEY (peer, epoch)
) STRICT, WITHOUT ROWID
;;
-- `at` is when it came first, `owed_at` when it came again after its receipt: that may have been lost.
CREATE TABLE bundles_in (
    peer TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    bundle TEXT NOT NULL,
    hash BLOB NOT NULL,
    purpose TEXT NOT NULL,
    at INTEGER NOT NULL,
    size INTEGER NOT NULL,
    operations INTEGER NOT NULL,
    refused TEXT,
    filed_at INTEGER,
    previous BLOB,
    skew INTEGER NOT NULL DEFAULT 0,
    owed_at INTEGER,
    PRIMARY KEY (peer, epoch, sequence)
) STRICT, WITHOUT ROWID
;;
CREATE INDEX bundles_in_at ON bundles_in (at)
;;
-- The file stands here until it is acknowledged: it can be carried again as it is. One that is neither acknowledged nor
-- refused nor given up, and has no file, may no longer leave: what it held goes again, as of one that was lost.
-- `recipient` is the hash of the key it is encrypted to, `card` the number of our newest card that it tells of.
CREATE TABLE bundles_out (
    peer TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    bundle TEXT NOT NULL,
    hash BLOB NOT NULL,
    purpose TEXT NOT NULL,
    at INTEGER NOT NULL,
    operations INTEGER NOT NULL,
    first_row INTEGER,
    last_row INTEGER,
    name TEXT NOT NULL,
    file BLOB,
    recipient BLOB,
    card INTEGER,
    carried_at INTEGER,
    acknowledged_at INTEGER,
    given_up_at INTEGER,
    refused TEXT,
    PRIMARY KEY (peer, epoch, sequence)
) STRICT
;;
CREATE INDEX bundles_out_at ON bundles_out (at)
;;
-- What a partner was given of each field: the next bundle holds only what changed since, and a resend what was lost.
-- The field '' is the end of the record; the stamp '' says that nobody knows what it has. Of a post only lines that are
-- held here: the SHA-256 of the line stands for the record.
CREATE TABLE given_fields (
    peer TEXT NOT NULL,
    record TEXT NOT NULL,
    field TEXT NOT NULL,
    stamp TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    PRIMARY KEY (peer, record, field)
) STRICT, WITHOUT ROWID
;;
CREATE INDEX given_fields_bundle ON given_fields (peer, epoch, sequence)
;;
-- Files that were not applied, with the reason, until a person or an update decides. Their bytes stand in chunks, as
-- those of documents do: a large one is never bound as a whole. None are kept of a file larger than a bundle may be.
-- `accepted` holds the reasons, separated by blanks, for which a person has looked and wants it applied all the same.
CREATE TABLE quarantine (
    id TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    reason TEXT NOT NULL,
    detail TEXT,
    peer TEXT,
    key_id TEXT,
    epoch INTEGER,
    sequence INTEGER,
    size INTEGER NOT NULL,
    name TEXT,
    digest BLOB NOT NULL,
    tried_at INTEGER,
    accepted TEXT
) STRICT
;;
CREATE UNIQUE INDEX quarantine_digest ON quarantine (digest)
;;
CREATE TABLE quarantine_chunks (
    held TEXT NOT NULL,
    number INTEGER NOT NULL,
    bytes BLOB NOT NULL,
    PRIMARY KEY (held, number)
) STRICT, WITHOUT ROWID
;;
-- Documents that came with a bundle: closed for good when their first bytes are not of the kind that is declared,
-- else waiting to be cleaned here; then with the size and the hash of what is left.
CREATE TABLE documents_arrived (
    document TEXT PRIMARY KEY,
    state TEXT NOT NULL,
    bytes INTEGER,
    hash TEXT
) STRICT, WITHOUT ROWID
;;
-- Files seen cut short, by name: after a day they are refused.
CREATE TABLE incomplete_files (
    name TEXT PRIMARY KEY,
    first_at INTEGER NOT NULL,
    size INTEGER NOT NULL
) STRICT, WITHOUT ROWID
;;
-- Fields whose history disputes itself: a pure function of the journal (journal/merge), derived when lines come in.
CREATE TABLE conflicts (
    record TEXT NOT NULL,
    field TEXT NOT NULL,
    type TEXT NOT NULL,
    winner TEXT NOT NULL,
    losers TEXT NOT NULL,
    PRIMARY KEY (record, field)
) STRICT, WITHOUT ROWID
;;
-- Asked at each selection by the mouse: what may not be copied (work/unsafeways).
CREATE INDEX contacts_unsafe ON contacts (safe) WHERE ended = 0
;;
-- Where this post sends and fetches: a folder, or a mailbox with its login. Never journaled.
CREATE TABLE carrier_settings (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
;;
-- Files of a folder that were read and are left there: they are not read again.
CREATE TABLE files_done (
    name TEXT PRIMARY KEY,
    size INTEGER NOT NULL
) STRICT, WITHOUT ROWID
