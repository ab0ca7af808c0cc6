-- Case files, their history, and what waits to be told to people outside.
-- The authority comes first in every key: no row is found, and no key is unique, across authorities.

-- The number of the latest case reference of each authority. The row is locked while a case is opened.
CREATE TABLE ehc.ehc_reference (
    authority   VARCHAR(20) NOT NULL,
    last_number BIGINT      NOT NULL,
    CONSTRAINT ehc_reference_key PRIMARY KEY (authority)
);

-- The state of a case, and the number of the form in which it is written. The row is the lock of the case and the order point of its history.
CREATE TABLE ehc.ehc_case (
    authority  VARCHAR(20) NOT NULL,
    case_id    UUID        NOT NULL,
    reference  VARCHAR(22) NOT NULL,
    version    INTEGER     NOT NULL,
    status     VARCHAR(40) NOT NULL,
    child      VARCHAR(64) NOT NULL,
    state_form SMALLINT    NOT NULL,
    state      TEXT        NOT NULL,
    CONSTRAINT ehc_case_key PRIMARY KEY (authority, case_id),
    CONSTRAINT ehc_case_reference UNIQUE (authority, reference)
);

-- The child is the digest of name and date of birth, by which two open cases of one child are noticed.
CREATE INDEX ehc_case_child ON ehc.ehc_case (authority, child);
-- Finds cases by their status, page by page.
CREATE INDEX ehc_case_status ON ehc.ehc_case (authority, status, case_id);

-- The history. A moment is kept to the microsecond, and the nanoseconds beyond it (0 to 999) beside it.
CREATE TABLE ehc.ehc_case_event (
    authority         VARCHAR(20)                 NOT NULL,
    case_id           UUID                        NOT NULL,
    entry             INTEGER                     NOT NULL,
    recorded_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    recorded_at_nanos SMALLINT                    NOT NULL,
    recorded_by       VARCHAR(64)                 NOT NULL,
    recorded_as       VARCHAR(40)                 NOT NULL,
    event_type        VARCHAR(60)                 NOT NULL,
    event             TEXT                        NOT NULL,
    CONSTRAINT ehc_case_event_key PRIMARY KEY (authority, case_id, entry),
    CONSTRAINT ehc_case_event_case FOREIGN KEY (authority, case_id) REFERENCES ehc.ehc_case (authority, case_id)
);

-- The person who is to answer each pending request for advice; of a request made to a team, also the team.
CREATE TABLE ehc.ehc_responder (
    authority VARCHAR(20) NOT NULL,
    case_id   UUID        NOT NULL,
    request   INTEGER     NOT NULL,
    responder VARCHAR(64) NOT NULL,
    team      VARCHAR(64),
    CONSTRAINT ehc_responder_key PRIMARY KEY (authority, case_id, request),
    CONSTRAINT ehc_responder_case FOREIGN KEY (authority, case_id) REFERENCES ehc.ehc_case (authority, case_id)
);

CREATE INDEX ehc_responder_person ON ehc.ehc_responder (authority, responder);

-- Commands that were sent with a key and done: one that is sent again finds the case and the version to which it led.
CREATE TABLE ehc.ehc_command (
    authority   VARCHAR(20) NOT NULL,
    person      VARCHAR(64) NOT NULL,
    command_key UUID        NOT NULL,
    digest      VARCHAR(64) NOT NULL,
    case_id     UUID        NOT NULL,
    version     INTEGER     NOT NULL,
    CONSTRAINT ehc_command_key PRIMARY KEY (authority, person, command_key),
    CONSTRAINT ehc_command_case FOREIGN KEY (authority, case_id) REFERENCES ehc.ehc_case (authority, case_id)
);
CREATE INDEX ehc_command_of_case ON ehc.ehc_command (authority, case_id);

-- Notifications. What is claimed stays WAITING and has a lease; due_at, lease_until and since count in microseconds. A sending is one
-- more each time a notification is sent again after its end; attempts are those of the sending. It is in its present state since then.
CREATE TABLE ehc.ehc_outbox (
    authority    VARCHAR(20)                 NOT NULL,
    case_id      UUID                        NOT NULL,
    entry        INTEGER                     NOT NULL,
    recipient    VARCHAR(80)                 NOT NULL,
    notification TEXT                        NOT NULL,
    result       VARCHAR(10)                 NOT NULL,
    due_at       TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    lease_until  TIMESTAMP(6) WITH TIME ZONE,
    sending      INTEGER                     NOT NULL,
    attempts     INTEGER                     NOT NULL,
    since        TIMESTAMP(6) WITH TIME ZONE NOT NULL,
    failure      VARCHAR(20),
    CONSTRAINT ehc_outbox_key PRIMARY KEY (authority, case_id, entry, recipient),
    CONSTRAINT ehc_outbox_case FOREIGN KEY (authority, case_id) REFERENCES ehc.ehc_case (authority, case_id)
);

-- Emails that a gateway took, one for each person and sending of a notification. The identity is a digest, by which a host reports that one
-- came back.
CREATE TABLE ehc.ehc_email (
    authority VARCHAR(20) NOT NULL,
    identity  VARCHAR(64) NOT NULL,
    case_id   UUID        NOT NULL,
    entry     INTEGER     NOT NULL,
    recipient VARCHAR(80) NOT NULL,
    person    VARCHAR(64) NOT NULL,
    sending   INTEGER     NOT NULL,
    bounced   BOOLEAN     NOT NULL,
    CONSTRAINT ehc_email_key PRIMARY KEY (authority, identity),
    CONSTRAINT ehc_email_case FOREIGN KEY (authority, case_id) REFERENCES ehc.ehc_case (authority, case_id)
);

-- Finds the emails of a notification.
CREATE INDEX ehc_email_notification ON ehc.ehc_email (authority, case_id, entry, recipient);
