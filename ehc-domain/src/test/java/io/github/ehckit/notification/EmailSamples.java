package io.github.ehckit.notification;

import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.SubmittedResponse;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.people.Authority;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.Contact;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.template.ResponseKind;
import io.github.ehckit.wording.Wording;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Emails about request 2 of case EHC-000012, due on Monday 16 March 2026. */
record EmailSamples(
        NotificationKind kind,
        Recipient recipient,
        Instant at,
        Optional<AdviceType> named,
        AdviceRequestFacts request,
        Wording wording) {
    static final AuthorityCode NORTHSHIRE = new AuthorityCode("NORTHSHIRE");
    static final URI LINK = URI.create("https://hub.northshire.example/cases/EHC-000012/requests/2");

    private static final PersonId PERSON = new PersonId("p-1");
    private static final LocalDate DUE = LocalDate.of(2026, 3, 16);
    private static final Contact CONTACT =
            Contact.email("send@northshire.example").withTelephone("01632 960 001");
    private static final Optional<SubmittedResponse> NOT_ANSWERED = Optional.empty();
    private static final AdviceRequestFacts PENDING =
            new AdviceRequestFacts(false, DUE, true, 1, Optional.of(DUE), NOT_ANSWERED, 4, 6);

    static EmailSamples email(NotificationKind kind) {
        return new EmailSamples(
                kind,
                new Recipient.Person(PERSON),
                Instant.parse("2026-03-05T09:30:00Z"),
                Optional.empty(),
                PENDING,
                Wording.english());
    }

    /** One of each kind, with every choice of its texts. */
    static List<Email> ofEveryKind() {
        return Stream.of(NotificationKind.values())
                .map(EmailSamples::email)
                .flatMap(one -> Stream.of(
                        one,
                        one.toManagers(),
                        one.toResponder(),
                        one.completed(),
                        one.withoutAdvice(),
                        one.promised("2026-04-20"),
                        one.promised(null),
                        one.versions(2),
                        one.on("2026-04-01"),
                        one.naming(AdviceType.ADULTHOOD)))
                .map(EmailSamples::email)
                .toList();
    }

    EmailSamples toManagers() {
        return new EmailSamples(kind, new Recipient.Managers(new TeamId("speech")), at, named, request, wording);
    }

    EmailSamples on(String day) {
        return new EmailSamples(kind, recipient, Instant.parse(day + "T12:00:00Z"), named, request, wording);
    }

    EmailSamples naming(AdviceType type) {
        return new EmailSamples(kind, recipient, at, Optional.of(type), request, wording);
    }

    EmailSamples in(Wording words) {
        return new EmailSamples(kind, recipient, at, named, request, words);
    }

    EmailSamples toResponder() {
        return about(
                new AdviceRequestFacts(true, DUE, request.pending(), 1, request.submittedOn(), NOT_ANSWERED, 4, 6));
    }

    EmailSamples completed() {
        return about(new AdviceRequestFacts(
                request.ofRecipient(), DUE, false, 1, request.submittedOn(), NOT_ANSWERED, 4, 6));
    }

    EmailSamples allCompleted() {
        return about(new AdviceRequestFacts(
                request.ofRecipient(), DUE, false, 1, request.submittedOn(), NOT_ANSWERED, 6, 6));
    }

    EmailSamples submitted(String day) {
        return about(new AdviceRequestFacts(
                request.ofRecipient(), DUE, false, 1, Optional.of(LocalDate.parse(day)), NOT_ANSWERED, 4, 6));
    }

    EmailSamples withoutAdvice() {
        return about(new AdviceRequestFacts(
                request.ofRecipient(),
                DUE,
                false,
                1,
                request.submittedOn(),
                answered(ResponseKind.NIL_RETURN, null),
                4,
                6));
    }

    /** Answered that an allocated worker will give the advice, by a day or without one. */
    EmailSamples promised(@Nullable String day) {
        return about(new AdviceRequestFacts(
                request.ofRecipient(),
                DUE,
                false,
                1,
                request.submittedOn(),
                answered(ResponseKind.PROMISE, day == null ? null : LocalDate.parse(day)),
                4,
                6));
    }

    private static Optional<SubmittedResponse> answered(ResponseKind kind, @Nullable LocalDate day) {
        return Optional.of(new SubmittedResponse(kind, Optional.ofNullable(day), false));
    }

    EmailSamples versions(int number) {
        return about(new AdviceRequestFacts(
                request.ofRecipient(), DUE, false, number, request.submittedOn(), NOT_ANSWERED, 4, 6));
    }

    Email email() {
        CaseId about = new CaseId(NORTHSHIRE, new UUID(7, 7));
        Optional<LocalDate> due = switch (kind) {
            case ADVICE_REQUESTED,
                    ADVICE_ALLOCATED,
                    MEMBER_LEFT,
                    ADVICE_HANDED_OVER,
                    DUE_DAY_CORRECTED,
                    ADVICE_REOPENED,
                    ADVICE_REMINDER -> Optional.of(DUE);
            default -> Optional.empty();
        };
        Authority authority = new Authority(NORTHSHIRE, "Northshire County Council", "").at(CONTACT);
        return new Email(
                new Notification(about, 3, new CaseReference("EHC-000012"), kind, Optional.of(2), due, recipient),
                PERSON,
                new EmailFacts(at, authority, Optional.of("Speech therapy"), named, request),
                wording);
    }

    private EmailSamples about(AdviceRequestFacts other) {
        return new EmailSamples(kind, recipient, at, named, other, wording);
    }
}
