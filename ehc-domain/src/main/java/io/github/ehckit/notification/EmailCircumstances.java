package io.github.ehckit.notification;

import io.github.ehckit.template.ResponseKind;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The circumstances on which the choice of texts for an email depends. */
final class EmailCircumstances {
    private final Email email;
    private final EmailFacts facts;

    EmailCircumstances(Email email) {
        this.email = email;
        this.facts = email.facts();
    }

    private AdviceRequestFacts request() {
        return facts.request().orElseThrow();
    }

    boolean toManagers() {
        return email.notification().to() instanceof Recipient.Managers;
    }

    boolean toResponder() {
        return toManagers() || request().ofRecipient();
    }

    boolean nilReturn() {
        return request().isOf(ResponseKind.NIL_RETURN);
    }

    boolean promise() {
        return request().isOf(ResponseKind.PROMISE);
    }

    /** Returns the text for a promise with a day, or the one for a promise without. */
    <T> T promised(T dated, T undated) {
        return request().promisedBy().isPresent() ? dated : undated;
    }

    /** Answers whether advice is still gathered, and no request for advice on the case waits for its answer. */
    boolean allCompleted() {
        return request().completed() == request().requests() && !any(EmailFacts.Condition.GATHERING_OVER);
    }

    boolean any(EmailFacts.Condition... conditions) {
        return Stream.of(conditions).anyMatch(facts.conditions()::contains);
    }

    boolean pending() {
        return request().pending();
    }

    /** Returns the text for a due date that has not passed, or the one for a date that has. */
    <T> T inTime(T before, T passed) {
        return email.notification().due().filter(facts.today()::isAfter).isPresent() ? passed : before;
    }

    /** Returns the text for a first version, or the one for a correction. */
    <T> T first(T version, T correction) {
        return request().versions() > 1 ? correction : version;
    }

    /** Returns the lines that every email has, then those given. */
    List<EmailText> facts(EmailText... more) {
        Stream<EmailText> optional = Stream.of(
                        facts.kind().map(kind -> EmailText.KIND),
                        facts.team().filter(name -> toManagers()).map(team -> EmailText.TEAM))
                .flatMap(Optional::stream);
        Stream<EmailText> request = facts.request().map(asked -> EmailText.REQUEST).stream();
        return Stream.of(Stream.of(EmailText.REFERENCE), request, optional, Stream.of(more))
                .flatMap(lines -> lines)
                .toList();
    }

    EmailText due() {
        return inTime(EmailText.DUE, EmailText.DUE_PASSED);
    }

    /** Returns the line of a submission. Only a first version is compared with the due date. */
    EmailText submitted() {
        return first(submittedFirst(), EmailText.SUBMITTED);
    }

    private EmailText submittedFirst() {
        LocalDate on = request().submittedOn().orElse(request().dueOn());
        if (on.equals(request().dueOn())) {
            return EmailText.SUBMITTED_ON_DUE_DATE;
        }
        return on.isBefore(request().dueOn()) ? EmailText.SUBMITTED_EARLY : EmailText.SUBMITTED_LATE;
    }
}
