package broken.signature.persistence;

import org.jooq.DSLContext;

record Rows(DSLContext context) {}
