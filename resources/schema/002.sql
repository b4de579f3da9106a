-- Aujourd'hui: what waits is read page by page, the most endangered first, and a measure asked of a partner waits for
-- its answer. The rank of the danger is that of model::dangerRank().

ALTER TABLE dues ADD COLUMN danger INTEGER NOT NULL DEFAULT 1
;;
INSERT INTO dues (case_id, measure, clock, waiting_for)
SELECT m.case_id, m.id, m.code || '.answer', 'partner'
FROM measures AS m JOIN cases AS c ON c.id = m.case_id
WHERE m.status = 'requested' AND m.ended = 0 AND c.ended = 0
  AND (c.status IS NULL OR c.status NOT IN ('exited', 'archived'))
  AND NOT EXISTS (SELECT 1 FROM dues AS d WHERE d.case_id = m.case_id AND d.measure = m.id)
;;
UPDATE dues SET danger =
    CASE (SELECT danger FROM case_rows AS r WHERE r.case_id = dues.case_id)
        WHEN 'high' THEN 3 WHEN 'medium' THEN 2 WHEN 'low' THEN 0 ELSE 1 END
;;
CREATE INDEX dues_event ON dues (danger DESC, case_id, clock) WHERE waiting_for IS NOT NULL AND waiting_for <> 'partner'
;;
CREATE INDEX dues_partner ON dues (danger DESC, case_id, clock) WHERE waiting_for = 'partner'
