-- Earlier revisions of sections, the resolution of conflicting saves, and read receipts of submitted advice.

-- The correction that the present round makes: the version before it, and who re-opened that; empty in the first round.
ALTER TABLE ehc.ehc_draft ADD COLUMN corrects TEXT;

-- A section before it was saved again in the present round. The oldest go first, and all of them when the draft is closed.
CREATE TABLE ehc.ehc_draft_revision (
    authority      VARCHAR(20)                 NOT NULL,
    case_id        UUID                        NOT NULL,
    request        INTEGER                     NOT NULL,
    section        VARCHAR(100)                NOT NULL,
    revision       INTEGER                     NOT NULL,
    answers        TEXT                        NOT NULL,
    saved_by       VARCHAR(64)                 NOT NULL,
    managers       TEXT                        NOT NULL,
    saved_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    saved_at_nanos SMALLINT                    NOT NULL,
    CONSTRAINT ehc_draft_revision_key PRIMARY KEY (authority, case_id, request, section, revision),
    CONSTRAINT ehc_draft_revision_draft FOREIGN KEY (authority, case_id, request)
        REFERENCES ehc.ehc_draft (authority, case_id, request)
);

-- The text on which the writer of a conflicting save had built, if it was still known, and the resolution, if any.
ALTER TABLE ehc.ehc_conflicting_save ADD COLUMN base TEXT;
ALTER TABLE ehc.ehc_conflicting_save ADD COLUMN written_at_nanos SMALLINT DEFAULT 0 NOT NULL;
ALTER TABLE ehc.ehc_conflicting_save ADD COLUMN resolution TEXT;

-- A person who has read or downloaded a submitted version, when first and when last. There is no foreign key: a reader does not wait
-- for a writer who holds the lock of the draft.
CREATE TABLE ehc.ehc_read_receipt (
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
    CONSTRAINT ehc_read_receipt_key PRIMARY KEY (authority, case_id, request, version, reader, read_as, way)
);
