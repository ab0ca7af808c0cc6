-- Finds notifications that are due; those that are complete leave the index.
CREATE INDEX ehc_outbox_due ON ehc.ehc_outbox (authority, due_at) WHERE result = 'WAITING';

-- Rows that change often leave room for their next version on the same page.
ALTER TABLE ehc.ehc_reference SET (fillfactor = 90);
ALTER TABLE ehc.ehc_case SET (fillfactor = 90);
ALTER TABLE ehc.ehc_outbox SET (fillfactor = 90);
ALTER TABLE ehc.ehc_draft SET (fillfactor = 90);
ALTER TABLE ehc.ehc_draft_section SET (fillfactor = 90);
