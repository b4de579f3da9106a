-- Consents: what she accepts, to which office, until when. A withdrawal is kept beside what it withdraws.

CREATE TABLE consents (
    id TEXT PRIMARY KEY,
    case_id TEXT,
    office TEXT,
    role TEXT,
    scope TEXT,
    mode TEXT,
    wording TEXT,
    given_on TEXT,
    until TEXT,
    ends TEXT,
    collected_by TEXT,
    withdrawn_on TEXT,
    withdrawn_by TEXT,
    withdrawn_because TEXT,
    ended INTEGER NOT NULL DEFAULT 0
) STRICT
;;
CREATE INDEX consents_case ON consents (case_id)
