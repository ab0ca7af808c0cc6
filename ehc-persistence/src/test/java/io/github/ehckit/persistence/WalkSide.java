package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.draft.AttachmentCommand;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.ResolveConflict;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.history.CommandKey;
import io.github.ehckit.history.SystemCommand;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.Directory;
import io.github.ehckit.port.Outbox;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.tck.StoresUnderTest;
import io.github.ehckit.usecase.CaseFile;
import io.github.ehckit.usecase.FailedAttempt;
import io.github.ehckit.usecase.WorkReport;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One of the hubs on which a walk is taken.
 *
 * @param keeping where it keeps things
 * @param stores the same, looked at beside the hub
 * @param hub on which commands are given
 * @param mail through which it tells people
 * @param opened the one case of each authority that has one
 */
record WalkSide(
        StorageUnderTest keeping,
        StoresUnderTest stores,
        EhcHub hub,
        WalkMail mail,
        Map<AuthorityCode, CaseId> opened) {
    private static final Instant LATE = Instant.parse("2099-01-01T00:00:00Z");

    static WalkSide on(StorageUnderTest keeping, Directory directory, Clock clock) {
        StoresUnderTest stores = keeping.stores();
        WalkMail mail = new WalkMail();
        return new WalkSide(
                keeping, stores, StorageUnderTest.hub(stores, directory, mail, clock), mail, new HashMap<>());
    }

    /** The one case of an authority; before it is opened an id that nothing has. */
    CaseId caseOf(AuthorityCode authority) {
        return found(authority).orElseGet(() -> new CaseId(authority, new UUID(0, 0)));
    }

    /**
     * Sends a command twice, as a double click does: what is done is done once, and answered alike (P5), unless the person
     * has given up the case with it.
     */
    private Outcome<CaseFile> twice(CaseFileCommand command, AuthorityCode authority, Actor by) {
        CommandKey key = CommandKey.random();
        Outcome<CaseFile> first = hub.casework().handle(caseOf(authority), command, by, key);
        if (first instanceof Outcome.Done<CaseFile>(var file, var notices)) {
            assertThat(hub.casework().handle(caseOf(authority), command, by, key))
                    .as("sent again: " + command)
                    .isEqualTo(stillSees(authority, by) ? Outcome.done(file) : Outcome.refused(Refusal.notFound()));
        }
        return first;
    }

    private boolean stillSees(AuthorityCode authority, Actor by) {
        return hub.reading().caseFile(caseOf(authority), by) instanceof Outcome.Done;
    }

    Outcome<?> give(CaseCommand command, AuthorityCode authority, Actor by) {
        return switch (command) {
            case AssessmentCommand.Opening opening
            when found(authority).isEmpty() -> hub.casework().open(opening, by);
            case CaseFileCommand file -> twice(file, authority, by);
            case DraftCommand draft -> hub.casework().save(draft, by);
            case ResolveConflict resolving -> hub.casework().resolve(resolving, by);
            case AttachmentCommand.AddAttachment attaching -> attach(attaching, by);
            case AttachmentCommand.RemoveAttachment removing ->
                hub.uploads().remove(removing.request(), removing.attachment(), by);
            case SystemCommand own -> throw new IllegalArgumentException("no person gives " + own);
        };
    }

    /** A document that says its own name. */
    private Outcome<?> attach(AttachmentCommand.AddAttachment command, Actor by) {
        String name = command.name().value();
        try {
            InputStream content = new ByteArrayInputStream(name.getBytes(StandardCharsets.UTF_8));
            return hub.uploads().add(command.request(), name, content, by);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    /** Delivers what is due; what was sent of it, and that nothing else failed than what has to. */
    Set<String> deliver(AuthorityCode authority) {
        WorkReport<Outbox.DeliveryResult> report = hub.deliveries().deliverPending(authority);
        assertThat(report.failures())
                .extracting(FailedAttempt::failure)
                .allMatch(failure ->
                        List.of(IllegalStateException.class, NoClassDefFoundError.class, NullPointerException.class)
                                .stream()
                                .map(Class::getName)
                                .anyMatch(failure::equals));
        return mail.sent();
    }

    /** Everything that is kept of the case of an authority, and of what waits to be told, but for what always fails. */
    List<Object> kept(AuthorityCode authority) {
        CaseId id = caseOf(authority);
        List<Object> all = new ArrayList<>();
        all.add(stores.cases().find(id));
        all.add(stores.cases().history(id));
        all.add(stores.cases().allocations(authority));
        requests(id).forEach(request -> {
            all.add(stores.advice().find(request));
            all.add(stores.advice().submitted(request));
            all.add(stores.advice().conflictingSaves(request));
            all.add(stores.advice().readReceipts(request));
            all.add(stores.attachments().of(request));
        });
        all.add(Stream.generate(() -> stores.outbox().claim(authority, LATE, LATE.plus(Duration.ofDays(1))))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .flatMap(claimed -> claimed.notification().stream())
                .filter(WalkMail::good)
                .collect(Collectors.toSet()));
        return all;
    }

    private Stream<AdviceRequestId> requests(CaseId id) {
        return stores.cases().find(id).map(EhcCase::advice).stream()
                .flatMap(advice -> advice.requests().stream())
                .map(AdviceRequest::number)
                .map(number -> new AdviceRequestId(id, number));
    }

    private Optional<CaseId> found(AuthorityCode authority) {
        if (!opened.containsKey(authority)) {
            stores.cases()
                    .findByReference(authority, CaseReference.ofNumber(1))
                    .ifPresent(id -> opened.put(authority, id));
        }
        return Optional.ofNullable(opened.get(authority));
    }
}
