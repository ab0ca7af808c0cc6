package io.github.ehckit.notification;

import io.github.ehckit.people.PersonId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The record of an email that a gateway has taken. It holds no address.
 *
 * @param to the person
 * @param sending the number of the sending of its notification, from 1
 * @param bounced whether it came back since
 */
public record EmailRecord(PersonId to, int sending, boolean bounced) {

    /** Makes the record of an email that was taken just now. */
    public static EmailRecord taken(PersonId to, int sending) {
        return new EmailRecord(to, sending, false);
    }

    /** Returns the record after the email came back. */
    public EmailRecord cameBack() {
        return new EmailRecord(to, sending, true);
    }

    /**
     * Returns the identity of the email for ever: the same for each attempt of a sending, another one for each person
     * and each sending. It is a digest, from which no one learns who the person is.
     *
     * @param key of its notification
     */
    public String identity(NotificationKey key) {
        String named = key + "/" + to + (sending == 1 ? "" : "/" + sending);
        return HexFormat.of().formatHex(sha256().digest(named.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * Returns the people whom a sending has still to reach: those whom no email has reached yet; if every one was
     * reached before, all whom this sending has not tried yet.
     *
     * @param records of the notification, of every sending
     * @param entitled the people who are to be told
     */
    public static Set<PersonId> toReach(List<EmailRecord> records, Set<PersonId> entitled, int sending) {
        Set<PersonId> unreached = without(entitled, reached(records));
        Set<PersonId> wanted = unreached.isEmpty() ? entitled : unreached;
        return without(wanted, in(records, sending).map(EmailRecord::to));
    }

    /** Answers whether an email came back, and no later one has reached its person. */
    public static boolean anyCameBack(List<EmailRecord> records) {
        return records.stream()
                .filter(EmailRecord::bounced)
                .anyMatch(back -> reached(records).noneMatch(back.to()::equals));
    }

    /** Lists the records of one sending. */
    public static Stream<EmailRecord> in(List<EmailRecord> records, int sending) {
        return records.stream().filter(record -> record.sending() == sending);
    }

    private static Stream<PersonId> reached(List<EmailRecord> records) {
        return records.stream().filter(record -> !record.bounced()).map(EmailRecord::to);
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException("The Java runtime must have SHA-256. Use one that has it.", impossible);
        }
    }

    private static Set<PersonId> without(Set<PersonId> all, Stream<PersonId> left) {
        Set<PersonId> out = left.collect(Collectors.toSet());
        return all.stream().filter(person -> !out.contains(person)).collect(Collectors.toSet());
    }
}
