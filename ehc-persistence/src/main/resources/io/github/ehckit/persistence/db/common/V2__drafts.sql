-- Drafts of advice, section by section, and the versions that were submitted.

-- A draft as a whole. The row is the lock of the draft.
CREATE TABLE ehc.ehc_draft (
    authority VARCHAR(20)  NOT NULL,
    case_id   UUID         NOT NULL,
    request   INTEGER      NOT NULL,
    template  VARCHAR(200) NOT NULL,
    status    VARCHAR(20)  NOT NULL,
    round     INTEGER      NOT NULL,
    revision  INTEGER      NOT NULL,
    last_seal TEXT,
    CONSTRAINT ehc_draft_key PRIMARY KEY (authority, case_id, request)
);

-- One section, as it was last saved, with the questions in it that a manager of the team has answered. A moment is kept as in the
-- history.
CREATE TABLE ehc.ehc_draft_section (
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
    CONSTRAINT ehc_draft_section_key PRIMARY KEY (authority, case_id, request, section),
    CONSTRAINT ehc_draft_section_draft FOREIGN KEY (authority, case_id, request)
        REFERENCES ehc.ehc_draft (authority, case_id, request)
);

-- A save that conflicted with one that was first. Numbered within its section.
CREATE TABLE ehc.ehc_conflicting_save (
    authority  VARCHAR(20)                 NOT NULL,
    case_id    UUID                        NOT NULL,
    request    INTEGER                     NOT NULL,
    section    VARCHAR(100)                NOT NULL,
    number     INTEGER                     NOT NULL,
    answers    TEXT                        NOT NULL,
    written_by VARCHAR(64)                 NOT NULL,
    written_at TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    CONSTRAINT ehc_conflicting_save_key PRIMARY KEY (authority, case_id, request, section, number),
    CONSTRAINT ehc_conflicting_save_draft FOREIGN KEY (authority, case_id, request)
        REFERENCES ehc.ehc_draft (authority, case_id, request)
);

-- A submitted version. Rows are only ever added.
CREATE TABLE ehc.ehc_advice (
    authority VARCHAR(20) NOT NULL,
    case_id   UUID        NOT NULL,
    request   INTEGER     NOT NULL,
    version   INTEGER     NOT NULL,
    digest    VARCHAR(64) NOT NULL,
    advice    TEXT        NOT NULL,
    CONSTRAINT ehc_advice_key PRIMARY KEY (authority, case_id, request, version),
    CONSTRAINT ehc_advice_draft FOREIGN KEY (authority, case_id, request)
        REFERENCES ehc.ehc_draft (authority, case_id, request)
);
