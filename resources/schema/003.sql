-- Every pass of the danger grid is kept. The level of the case stays in cases.danger, as it stands.

CREATE TABLE danger_passes (
    id TEXT PRIMARY KEY,
    case_id TEXT,
    at INTEGER,
    by TEXT,
    grid_version INTEGER,
    answers TEXT,
    triage TEXT,
    rule TEXT,
    level TEXT,
    reason TEXT,
    place TEXT,
    ended INTEGER NOT NULL DEFAULT 0
) STRICT
;;
CREATE INDEX danger_passes_case ON danger_passes (case_id)
