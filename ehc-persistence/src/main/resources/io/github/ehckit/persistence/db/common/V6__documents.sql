-- Documents that belong to responses. Their bytes lie elsewhere, under their digest.

-- How many documents were ever attached to a response: the number of the latest one.
ALTER TABLE ehc.ehc_response ADD COLUMN documents INTEGER DEFAULT 0 NOT NULL;

-- A document, from the opening in which it was attached to the one in which it was removed, if it was. What is claimed to be scanned
-- stays WAITING and has a lease; lease_until counts in microseconds. A moment is kept as in the history.
CREATE TABLE ehc.ehc_document (
    authority         VARCHAR(20)                 NOT NULL,
    case_id           UUID                        NOT NULL,
    request           INTEGER                     NOT NULL,
    document          INTEGER                     NOT NULL,
    name              VARCHAR(255)                NOT NULL,
    file_type         VARCHAR(20)                 NOT NULL,
    bytes             BIGINT                      NOT NULL,
    digest            VARCHAR(64)                 NOT NULL,
    attached_by       VARCHAR(64)                 NOT NULL,
    attached_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    attached_at_nanos SMALLINT                    NOT NULL,
    attached_in       INTEGER                     NOT NULL,
    removed_in        INTEGER,
    clearance         VARCHAR(10)                 NOT NULL,
    lease_until       TIMESTAMP(6) WITH TIME ZONE,
    CONSTRAINT ehc_document_key PRIMARY KEY (authority, case_id, request, document),
    CONSTRAINT ehc_document_response FOREIGN KEY (authority, case_id, request)
        REFERENCES ehc.ehc_response (authority, case_id, request)
);

-- Finds what waits to be scanned.
CREATE INDEX ehc_document_due ON ehc.ehc_document (authority, clearance, attached_at);

-- Finds what a person has added since a day began.
CREATE INDEX ehc_document_added ON ehc.ehc_document (authority, attached_by, attached_at);

-- Finds which bytes are in use.
CREATE INDEX ehc_document_digest ON ehc.ehc_document (authority, digest);
