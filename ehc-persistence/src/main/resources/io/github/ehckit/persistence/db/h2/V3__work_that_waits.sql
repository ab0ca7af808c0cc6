-- Finds notifications that are due. H2 has no partial indexes, so the result comes before the moment.
CREATE INDEX ehc_outbox_due ON ehc.ehc_outbox (authority, result, due_at);
