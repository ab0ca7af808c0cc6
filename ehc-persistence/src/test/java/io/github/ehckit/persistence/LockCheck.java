package io.github.ehckit.persistence;

import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.assessment.AssessmentEvent;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.ClaimedNotification;
import io.github.ehckit.port.DeliveryAttempt;
import io.github.ehckit.port.Outbox;
import io.github.ehckit.spi.tck.StoresUnderTest;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Contents;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks, after a contest, for a submission that was accepted twice, a write after the lock, and whatever else P1 rules out. */
final class LockCheck {
    private static final Instant LATE = Instant.parse("2099-01-01T00:00:00Z");

    /** What a new response was saved before the contest: its header with its background, at once. */
    private static final int SAVED_BEFORE = 1;

    private final StoresUnderTest stores;
    private final Map<CaseId, List<String>> told;

    /** Takes everything that waits out of the outbox of an authority. */
    LockCheck(StoresUnderTest stores, AuthorityCode authority) {
        this.stores = stores;
        this.told = Stream.generate(() -> stores.outbox().claim(authority, LATE, LATE.plus(Duration.ofDays(1))))
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .peek(claimed -> stores.outbox()
                        .complete(claimed, DeliveryAttempt.ended(Outbox.DeliveryResult.SENT, List.of(), LATE)))
                .map(ClaimedNotification::notification)
                .flatMap(Optional::stream)
                .collect(Collectors.groupingBy(
                        Notification::about,
                        Collectors.mapping(told -> told.key().toString(), Collectors.toList())));
    }

    /** Everything that is wrong, one line each. */
    List<String> faults(List<Attempt> tried) {
        Map<AdviceRequestId, List<Attempt>> byRequest = tried.stream().collect(Collectors.groupingBy(Attempt::on));
        List<String> faults = new ArrayList<>();
        byRequest.forEach((request, attempts) -> faults.addAll(faults(request, attempts)));
        byRequest.keySet().stream().map(AdviceRequestId::ofCase).distinct().forEach(id -> faults.addAll(faults(id)));
        return faults;
    }

    private List<String> faults(CaseId id) {
        List<String> faults = new ArrayList<>();
        try {
            new CaseInvariants(stores, of -> told.getOrDefault(of, List.of())).check(id);
        } catch (AssertionError unsound) {
            faults.add(id + " is not sound: " + unsound.getMessage());
        }
        List<CaseEvent> events =
                stores.cases().history(id).stream().map(HistoryEntry::event).toList();
        long reopenedLate = events.stream()
                .dropWhile(event -> !(event instanceof AssessmentEvent.DecidedToIssue))
                .filter(AdviceEvent.AdviceReopened.class::isInstance)
                .count();
        expect(faults, reopenedLate, 0, id + " re-opened after the stage");
        return faults;
    }

    private List<String> faults(AdviceRequestId request, List<Attempt> attempts) {
        List<String> faults = new ArrayList<>();
        int versions = stores.advice().submitted(request).size();
        long submitted = count(attempts, attempt -> attempt.did(Attempt.Act.SUBMIT));
        long reopened = count(attempts, attempt -> attempt.did(Attempt.Act.REOPEN));
        long saved = count(attempts, attempt -> attempt.did(Attempt.Act.SAVE));
        expect(faults, submitted, versions, request + " submitted, of the versions kept");
        expect(faults, entries(request, AdviceEvent.AdviceSubmitted.class), versions, request + " in the timeline");
        expect(faults, entries(request, AdviceEvent.AdviceReopened.class), reopened, request + " re-opened");
        long moved = count(attempts, attempt -> attempt.did(Attempt.Act.MOVE));
        AdviceDraft draft = stores.advice().find(request).orElseThrow();
        expect(faults, draft.revision(), SAVED_BEFORE + saved + moved, request + " saved or moved");
        expect(faults, entries(request, AdviceEvent.AdviceMovedToTemplate.class), moved, request + " moved");
        expect(faults, notOffered(draft.template(), draft.contents()), 0, request + " has on another form");
        stores.advice()
                .submitted(request)
                .forEach(version -> expect(
                        faults, notOffered(version.template(), version.contents()), 0, request + " was sealed with"));
        long attached = count(attempts, attempt -> attempt.did(Attempt.Act.ATTACH));
        expect(faults, stores.attachments().of(request).size(), attached, request + " has documents");
        attempts.stream()
                .filter(attempt -> attempt.wrote() && locked(attempt, attempts))
                .forEach(late -> faults.add(request + " was written after the lock"));
        return faults;
    }

    /** How much there is for which a form has no place. */
    private static long notOffered(TemplateRef form, Contents contents) {
        return contents.sections().entrySet().stream()
                .mapToLong(section -> CrowdedAuthority.form(form)
                        .faults(section.getKey(), section.getValue())
                        .size())
                .sum();
    }

    /** Whether more submissions had ended before a writing began than re-openings had begun before it ended. */
    private static boolean locked(Attempt writing, List<Attempt> attempts) {
        long before = count(attempts, other -> other.did(Attempt.Act.SUBMIT) && other.ended() < writing.begun());
        long opened = count(attempts, other -> other.did(Attempt.Act.REOPEN) && other.begun() < writing.ended());
        return before > opened;
    }

    private long entries(AdviceRequestId request, Class<? extends AdviceEvent> kind) {
        return stores.cases().history(request.ofCase()).stream()
                .map(HistoryEntry::event)
                .filter(kind::isInstance)
                .filter(event -> kind.cast(event).request() == request.number())
                .count();
    }

    private static long count(List<Attempt> attempts, Predicate<Attempt> wanted) {
        return attempts.stream().filter(wanted).count();
    }

    private static void expect(List<String> faults, long found, long right, String what) {
        if (found != right) {
            faults.add(what + ": " + found + " and not " + right);
        }
    }
}
