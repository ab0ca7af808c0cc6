-- Earlier revisions of sections, what becomes of the texts that lost a conflict, and who has read what was submitted.

-- What the present opening corrects: the version before it, and who re-opened that; empty in the first opening.
ALTER TABLE ehc.ehc_response ADD COLUMN corrects TEXT;

-- A section as it was before somebody saved it again in the present opening. The oldest go first, and all of them when the response is closed.
CREATE TABLE ehc.ehc_response_revision (
    authority      VARCHAR(20)                 NOT NULL,
    case_id        UUID                        NOT NULL,
    request        INTEGER                     NOT NULL,
    section        VARCHAR(100)                NOT NULL,
    revision       INTEGER                     NOT NULL,
    answers        TEXT                        NOT NULL,
    saved_by       VARCHAR(64)                 NOT NULL,
    by_manager     BOOLEAN                     NOT NULL,
    saved_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    saved_at_nanos SMALLINT                    NOT NULL,
    CONSTRAINT ehc_response_revision_key PRIMARY KEY (authority, case_id, request, section, revision),
    CONSTRAINT ehc_response_revision_response FOREIGN KEY (authority, case_id, request)
        REFERENCES ehc.ehc_response (authority, case_id, request)
);

-- The text on which the writer of a copy had built, if it was still known, and what has become of the copy, if anything.
ALTER TABLE ehc.ehc_response_copy ADD COLUMN base TEXT;
ALTER TABLE ehc.ehc_response_copy ADD COLUMN written_at_nanos SMALLINT DEFAULT 0 NOT NULL;
ALTER TABLE ehc.ehc_response_copy ADD COLUMN settled TEXT;

-- Who has read or downloaded a submitted version, when first and when last. There is no foreign key: whoever reads does not wait for
-- whoever holds the response.
CREATE TABLE ehc.ehc_reading (
    authority      VARCHAR(20)                 NOT NULL,
    case_id        UUID                        NOT NULL,
    request        INTEGER                     NOT NULL,
    version        INTEGER                     NOT NULL,
    reader         VARCHAR(64)                 NOT NULL,
    read_as        VARCHAR(40)                 NOT NULL,
    way            VARCHAR(20)                 NOT NULL,
    first_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    first_at_nanos SMALLINT                    NOT NULL,
    last_at        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    last_at_nanos  SMALLINT                    NOT NULL,
    CONSTRAINT ehc_reading_key PRIMARY KEY (authority, case_id, request, version, reader, read_as, way)
);
