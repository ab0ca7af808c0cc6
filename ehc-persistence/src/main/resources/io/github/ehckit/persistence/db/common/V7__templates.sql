-- The templates that authorities published, in the order in which they did. Rows are only ever added; the digest is that of the notation here.
CREATE TABLE ehc.ehc_template (
    authority   VARCHAR(20)  NOT NULL,
    template    VARCHAR(100) NOT NULL,
    version     INTEGER      NOT NULL,
    publication INTEGER      NOT NULL,
    digest      VARCHAR(64)  NOT NULL,
    form        TEXT         NOT NULL,
    CONSTRAINT ehc_template_key PRIMARY KEY (authority, template, version),
    CONSTRAINT ehc_template_publication UNIQUE (authority, publication)
);
