package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.generated.tables.EhcEmail.EHC_EMAIL;

import io.github.ehckit.history.CaseId;
import io.github.ehckit.notification.EmailRecord;
import io.github.ehckit.notification.NotificationKey;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jooq.Condition;
import org.jooq.DSLContext;

/** The table of emails that a gateway took. */
record EmailTable(DSLContext sql) {
    private static final CaseColumns CASE = new CaseColumns(EHC_EMAIL.AUTHORITY, EHC_EMAIL.CASE_ID);

    /** Adds the emails that are not known yet: two workers may report the same. The notification is locked. */
    void add(NotificationKey key, List<EmailRecord> taken) {
        if (taken.isEmpty()) {
            return;
        }
        Set<String> known = of(key).stream().map(email -> email.identity(key)).collect(Collectors.toSet());
        taken.stream().filter(email -> known.add(email.identity(key))).forEach(email -> add(key, email));
    }

    private void add(NotificationKey key, EmailRecord email) {
        sql.insertInto(EHC_EMAIL)
                .set(CASE.values(key.about()))
                .set(EHC_EMAIL.IDENTITY, email.identity(key))
                .set(EHC_EMAIL.ENTRY, key.entry())
                .set(EHC_EMAIL.RECIPIENT, key.recipient())
                .set(EHC_EMAIL.PERSON, email.to().value())
                .set(EHC_EMAIL.SENDING, email.sending())
                .set(EHC_EMAIL.BOUNCED, email.bounced())
                .execute();
    }

    List<EmailRecord> of(NotificationKey key) {
        return sql.select(EHC_EMAIL.PERSON, EHC_EMAIL.SENDING, EHC_EMAIL.BOUNCED)
                .from(EHC_EMAIL)
                .where(CASE.is(key.about()), EHC_EMAIL.ENTRY.eq(key.entry()), EHC_EMAIL.RECIPIENT.eq(key.recipient()))
                .orderBy(EHC_EMAIL.SENDING, EHC_EMAIL.PERSON)
                .fetch(row -> new EmailRecord(new PersonId(row.value1()), row.value2(), row.value3()));
    }

    /** Marks an email as come back; returns the key of its notification, empty if there is no such email. */
    Optional<NotificationKey> bounced(AuthorityCode authority, String identity) {
        Condition known = CASE.of(authority).and(EHC_EMAIL.IDENTITY.eq(identity));
        sql.update(EHC_EMAIL).set(EHC_EMAIL.BOUNCED, true).where(known).execute();
        return sql.select(EHC_EMAIL.CASE_ID, EHC_EMAIL.ENTRY, EHC_EMAIL.RECIPIENT)
                .from(EHC_EMAIL)
                .where(known)
                .fetchOptional(
                        row -> new NotificationKey(new CaseId(authority, row.value1()), row.value2(), row.value3()));
    }
}
