-- What partners reply to what is entrusted to them, and how it goes there.

ALTER TABLE orientations ADD COLUMN way TEXT
;;
ALTER TABLE orientations ADD COLUMN code TEXT
;;
ALTER TABLE orientations ADD COLUMN answer_by TEXT
;;
ALTER TABLE orientations ADD COLUMN recalled_because TEXT
;;
CREATE INDEX orientations_code ON orientations (code) WHERE code IS NOT NULL
;;
CREATE TABLE replies (
    id TEXT PRIMARY KEY,
    case_id TEXT,
    orientation TEXT,
    number INTEGER,
    step TEXT,
    way TEXT,
    at INTEGER,
    by TEXT,
    reason TEXT,
    text TEXT,
    appointment_at INTEGER,
    ended INTEGER NOT NULL DEFAULT 0
) STRICT
;;
CREATE INDEX replies_case ON replies (case_id)
;;
CREATE INDEX replies_orientation ON replies (orientation)
;;
CREATE INDEX replies_appointment ON replies (appointment_at) WHERE appointment_at IS NOT NULL
;;
-- What another post of the office said, in a bundle, that it holds and that follows in a next one: acts by case.
CREATE TABLE post_follows (
    peer TEXT NOT NULL,
    case_id TEXT NOT NULL,
    epoch INTEGER NOT NULL,
    sequence INTEGER NOT NULL,
    acts INTEGER NOT NULL,
    PRIMARY KEY (peer, case_id, epoch, sequence)
) STRICT, WITHOUT ROWID
;;
CREATE TABLE case_links (
    id TEXT PRIMARY KEY,
    one_case TEXT,
    other_case TEXT,
    verdict TEXT,
    at INTEGER,
    by TEXT,
    reason TEXT,
    ended INTEGER NOT NULL DEFAULT 0
) STRICT
;;
CREATE INDEX case_links_one ON case_links (one_case)
;;
CREATE INDEX case_links_other ON case_links (other_case)
;;
ALTER TABLE orientations ADD COLUMN kind TEXT
;;
ALTER TABLE orientations ADD COLUMN inventory TEXT
;;
ALTER TABLE cases ADD COLUMN handed_from TEXT
;;
CREATE INDEX cases_handed_from ON cases (handed_from) WHERE handed_from IS NOT NULL
;;
-- Prints of a case that was erased: that they exist, not what they say.
CREATE TABLE erased_papers (
    erasure TEXT NOT NULL,
    at INTEGER NOT NULL,
    profile TEXT NOT NULL,
    office TEXT
) STRICT
;;
CREATE INDEX erased_papers_erasure ON erased_papers (erasure)
;;
-- Cases that ended: those that their office has withdrawn are looked for after each change.
CREATE INDEX cases_ended ON cases (ended) WHERE ended = 1
