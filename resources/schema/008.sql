-- Ways to reach her that were removed, or written over, while they were marked as not safe (store/unsafeways): asked at
-- each selection by the mouse.
CREATE INDEX contacts_ended ON contacts (safe) WHERE ended = 1
;;
CREATE INDEX journal_ways ON journal (record) WHERE type = 'contact' AND field = 'value' AND basis IS NOT NULL
