-- First schema of the vault. Statements are separated by a line holding only ";;".
-- Dates are ISO text, instants INTEGER UTC milliseconds, words English. `ended` = 1 hides a record (tombstone).

CREATE TABLE meta (
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
;;
-- The truth. Never updated; erasure is the only exception and lives in one file.
CREATE TABLE journal (
    seq INTEGER PRIMARY KEY AUTOINCREMENT,
    stamp TEXT NOT NULL UNIQUE,
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
    hash BLOB NOT NULL
) STRICT
;;
CREATE INDEX journal_record ON journal (record, field, stamp)
;;
CREATE INDEX journal_case ON journal (case_id, seq)
;;
CREATE INDEX journal_act ON journal (act)
;;
-- One gesture of a person: what undo takes back at once.
CREATE TABLE acts (
    id TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    user TEXT NOT NULL,
    verb TEXT NOT NULL,
    case_id TEXT,
    undoes TEXT
) STRICT
;;
CREATE INDEX acts_at ON acts (at)
;;
CREATE TABLE cases (
    id TEXT PRIMARY KEY,
    person TEXT,
    reference TEXT,
    status TEXT,
    referred_at INTEGER,
    department TEXT,
    commune TEXT,
    pathway TEXT,
    coordinating_body TEXT,
    referent TEXT,
    detector TEXT,
    detector_contact TEXT,
    consent_mode TEXT,
    consent_on TEXT,
    consent_by TEXT,
    scheme TEXT,
    beneficiary_number TEXT,
    cohabiting TEXT,
    children INTEGER,
    children_remark TEXT,
    accommodation TEXT,
    reported_signals TEXT,
    needs TEXT,
    danger TEXT,
    departure_on TEXT,
    template_code TEXT,
    template_version INTEGER,
    exit_on TEXT,
    exit_reason TEXT,
    exit_remark TEXT,
    source_line TEXT,
    ended INTEGER NOT NULL DEFAULT 0
) STRICT
;;
CREATE INDEX cases_person ON cases (person)
;;
-- Not unique: a case taken back by undo keeps its number, and so does the one imported again.
CREATE INDEX cases_reference ON cases (reference)
;;
CREATE INDEX cases_source ON cases (source_line) WHERE source_line IS NOT NULL
;;
CREATE TABLE persons (
    id TEXT PRIMARY KEY,
    last_name TEXT,
    birth_name TEXT,
    first_name TEXT,
    birth_date TEXT,
    language TEXT,
    interpreter TEXT,
    ended INTEGER NOT NULL DEFAULT 0
) STRICT
;;
CREATE TABLE children (
    id TEXT PRIMARY KEY,
    case_id TEXT,
    first_name TEXT,
    birth TEXT,
    school TEXT,
    ended INTEGER NOT NULL DEFAULT 0
) STRICT
;;
CREATE INDEX children_case ON children (case_id)
;;
CREATE TABLE authors (
    id TEXT PRIMARY KEY,
    case_id TEXT,
    name TEXT,
    workplace TEXT,
    remark TEXT,
    ended INTEGER NOT NULL DEFAULT 0
) STRICT
;;
CREATE INDEX authors_case ON authors (case_id)
;;
CREATE TABLE contacts (
    id TEXT PRIMARY KEY,
    case_id TEXT,
    channel TEXT,
    value TEXT,
    e164 TEXT,
    safe TEXT,
    voicemail TEXT,
    sms TEXT,
    hours TEXT,
    caller_identity TEXT,
    code_word TEXT,
    read_by TEXT,
    checked_on TEXT,
    valid_days INTEGER,
    ended INTEGER NOT NULL DEFAULT 0
) STRICT
;;
CREATE INDEX contacts_case ON contacts (case_id)
;;
CREATE TABLE measures (
    id TEXT PRIMARY KEY,
    case_id TEXT,
    code TEXT,
    status TEXT,
    partner TEXT,
    status_on TEXT,
    proof TEXT,
    remark TEXT,
    postponed_to TEXT,
    postponed_why TEXT,
    ended INTEGER NOT NULL DEFAULT 0
) STRICT
;;
CREATE INDEX measures_case ON measures (case_id, code)
;;
CREATE TABLE events (
    id TEXT PRIMARY KEY,
    case_id TEXT,
    code TEXT,
    at INTEGER,
    on_day TEXT,
    remark TEXT,
    ended INTEGER NOT NULL DEFAULT 0
) STRICT
;;
CREATE INDEX events_case ON events (case_id)
;;
CREATE TABLE notes (
    id TEXT PRIMARY KEY,
    case_id TEXT,
    kind TEXT,
    text TEXT,
    at INTEGER,
    by TEXT,
    ended INTEGER NOT NULL DEFAULT 0
) STRICT
;;
CREATE INDEX notes_case ON notes (case_id)
;;
CREATE TABLE leftovers (
    id TEXT PRIMARY KEY,
    case_id TEXT,
    column_name TEXT,
    text TEXT,
    field TEXT,
    reason TEXT,
    settled TEXT,
    ended INTEGER NOT NULL DEFAULT 0
) STRICT
;;
CREATE INDEX leftovers_case ON leftovers (case_id)
;;
CREATE INDEX leftovers_open ON leftovers (id) WHERE settled IS NULL AND ended = 0
;;
CREATE TABLE held_lines (
    id TEXT PRIMARY KEY,
    line INTEGER,
    cells TEXT,
    like_case TEXT,
    reasons TEXT,
    source_line TEXT,
    decision TEXT,
    became_case TEXT,
    ended INTEGER NOT NULL DEFAULT 0
) STRICT
;;
CREATE INDEX held_lines_source ON held_lines (source_line)
;;
CREATE TABLE users (
    id TEXT PRIMARY KEY,
    name TEXT,
    role TEXT,
    ended INTEGER NOT NULL DEFAULT 0
) STRICT
;;
CREATE TABLE prints (
    id TEXT PRIMARY KEY,
    case_id TEXT,
    number INTEGER,
    copy INTEGER,
    profile TEXT,
    reader TEXT,
    purpose TEXT,
    at INTEGER,
    by TEXT,
    ended INTEGER NOT NULL DEFAULT 0
) STRICT
;;
CREATE INDEX prints_case ON prints (case_id)
;;
CREATE TABLE settings (
    id TEXT PRIMARY KEY,
    value TEXT,
    ended INTEGER NOT NULL DEFAULT 0
) STRICT
;;
-- Text being typed and not yet an act: kept through a lock or a crash, never journaled.
CREATE TABLE drafts (
    key TEXT PRIMARY KEY,
    at INTEGER NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID
;;
-- Derived from the records of each case whenever one of them changes.
CREATE TABLE case_rows (
    case_id TEXT PRIMARY KEY,
    reference TEXT,
    last_name TEXT,
    birth_name TEXT,
    first_name TEXT,
    birth_date TEXT,
    commune TEXT,
    phones TEXT,
    status TEXT,
    danger TEXT,
    referred_at INTEGER,
    referent TEXT,
    department TEXT,
    departure_on TEXT,
    next_due_at INTEGER,
    next_clock TEXT,
    waiting_clock TEXT,
    obtained INTEGER NOT NULL,
    applicable INTEGER NOT NULL,
    last_contact_at INTEGER,
    contact TEXT,
    leftovers INTEGER NOT NULL
) STRICT
;;
CREATE TABLE dues (
    case_id TEXT NOT NULL,
    measure TEXT,
    clock TEXT NOT NULL,
    prudent INTEGER,
    legal INTEGER,
    opens INTEGER,
    waiting_for TEXT
) STRICT
;;
CREATE INDEX dues_case ON dues (case_id)
;;
CREATE INDEX dues_prudent ON dues (prudent, case_id, measure, clock) WHERE prudent IS NOT NULL
;;
-- Folded words of what may be searched (base/text): accents, hyphens, ligatures and case are already gone.
CREATE VIRTUAL TABLE search USING fts5 (
    name, reference, phone, note,
    tokenize = 'ascii', prefix = '2 3 4', detail = column, columnsize = 0
)
;;
CREATE TABLE search_cases (
    doc INTEGER PRIMARY KEY,
    case_id TEXT NOT NULL UNIQUE
) STRICT
