-- How often an attachment was claimed to be scanned; lease_until is the end of the lease, and between attempts the moment of the next one.
ALTER TABLE ehc.ehc_attachment ADD COLUMN attempts INTEGER DEFAULT 0 NOT NULL;
