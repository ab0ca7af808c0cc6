-- Finds what is due. H2 has no partial indexes, so the fate comes before the moment.
CREATE INDEX ehc_outbox_due ON ehc.ehc_outbox (authority, fate, due_at);
