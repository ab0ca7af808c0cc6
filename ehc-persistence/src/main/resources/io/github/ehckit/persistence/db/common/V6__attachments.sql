-- Attachments of drafts and submitted advice. Their bytes lie elsewhere, under their digest.

-- The number of the latest attachment that was ever added to a draft.
ALTER TABLE ehc.ehc_draft ADD COLUMN attachments INTEGER DEFAULT 0 NOT NULL;

-- An attachment, from the round in which it was added to the one in which it was removed, if it was. One that is claimed to be scanned
-- stays WAITING and has a lease; lease_until counts in microseconds. A moment is kept as in the history.
CREATE TABLE ehc.ehc_attachment (
    authority         VARCHAR(20)                 NOT NULL,
    case_id           UUID                        NOT NULL,
    request           INTEGER                     NOT NULL,
    attachment        INTEGER                     NOT NULL,
    name              VARCHAR(255)                NOT NULL,
    file_type         VARCHAR(20)                 NOT NULL,
    bytes             BIGINT                      NOT NULL,
    digest            VARCHAR(64)                 NOT NULL,
    attached_by       VARCHAR(64)                 NOT NULL,
    attached_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    attached_at_nanos SMALLINT                    NOT NULL,
    attached_in       INTEGER                     NOT NULL,
    removed_in        INTEGER,
    scan_status         VARCHAR(10)                 NOT NULL,
    lease_until       TIMESTAMP(6) WITH TIME ZONE,
    CONSTRAINT ehc_attachment_key PRIMARY KEY (authority, case_id, request, attachment),
    CONSTRAINT ehc_attachment_draft FOREIGN KEY (authority, case_id, request)
        REFERENCES ehc.ehc_draft (authority, case_id, request)
);

-- Finds attachments that wait to be scanned.
CREATE INDEX ehc_attachment_due ON ehc.ehc_attachment (authority, scan_status, attached_at);

-- Finds attachments that a person has added since a day began.
CREATE INDEX ehc_attachment_added ON ehc.ehc_attachment (authority, attached_by, attached_at);

-- Finds digests that are in use.
CREATE INDEX ehc_attachment_digest ON ehc.ehc_attachment (authority, digest);
