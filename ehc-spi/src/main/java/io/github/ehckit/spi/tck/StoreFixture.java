package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.DraftSave;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.port.CaseCommit;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.ClaimedNotification;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.SaveResult;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.upload.Attachment;
import io.github.ehckit.upload.Upload;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/**
 * The fixture of one test of a rule: the stores in one transaction mode, and an authority that no other test has.
 *
 * @param stores under test
 * @param mode in which each step is taken
 * @param fixtures of one authority
 */
record StoreFixture(StoresUnderTest stores, TransactionMode mode, TckCases fixtures) {
    static final Duration LEASE = Duration.ofMinutes(5);
    private static final int PLENTY = 1000;

    /** Tries a rule whose steps are single calls: by themselves and in both kinds of transaction. */
    static Stream<DynamicTest> inEveryMode(StoresContract vendor, Consumer<StoreFixture> rule) {
        return inModes(vendor, EnumSet.allOf(TransactionMode.class), rule);
    }

    /** Tries a rule whose steps are several calls: in both kinds of transaction. */
    static Stream<DynamicTest> inTransactions(StoresContract vendor, Consumer<StoreFixture> rule) {
        return inModes(vendor, EnumSet.of(TransactionMode.OURS, TransactionMode.HOSTS), rule);
    }

    static StoreFixture of(StoresContract vendor, TransactionMode mode) {
        return new StoreFixture(vendor.stores(), mode, TckCases.ofNewAuthority());
    }

    private static Stream<DynamicTest> inModes(
            StoresContract vendor, Set<TransactionMode> modes, Consumer<StoreFixture> rule) {
        return modes.stream().map(mode -> dynamicTest(mode.words(), () -> rule.accept(of(vendor, mode))));
    }

    /** Takes a step in this mode. */
    <T> T in(Supplier<T> step) {
        return mode.run(stores, step);
    }

    /** Returns the same stores and the same mode, for another authority. */
    StoreFixture elsewhere() {
        return new StoreFixture(stores, mode, TckCases.ofNewAuthority());
    }

    /** Returns a history whose reference the store has given. */
    CaseHistory history(Function<TckCases, CaseHistory> told) {
        return told.apply(fixtures).as(in(() -> stores.cases().nextReference(fixtures.authority())));
    }

    CommitResult commit(CaseCommit step) {
        return in(() -> stores.cases().commit(step));
    }

    /** Stores the first entries of a history, which must succeed. */
    EhcCase keep(CaseHistory history, int entries) {
        CaseCommit step = history.step(0, entries);
        assertEquals(CommitResult.COMMITTED, commit(step), "a new case is committed");
        return step.now();
    }

    Optional<EhcCase> find(CaseHistory history) {
        return in(() -> stores.cases().find(history.id()));
    }

    /** Asserts that the store holds the first entries of a history, and the state to which they lead. */
    void holds(CaseHistory history, int entries) {
        assertEquals(Optional.of(history.after(entries)), find(history), "the state");
        assertEquals(
                history.entries().subList(0, entries), in(() -> stores.cases().history(history.id())), "the history");
    }

    /** Asserts that the store holds nothing of a history, and no notification of it. */
    void holdsNothing(CaseHistory history) {
        assertEquals(Optional.empty(), find(history), "the state");
        assertEquals(List.of(), in(() -> stores.cases().history(history.id())), "the history");
        assertEquals(
                Optional.empty(),
                in(() -> stores.cases().findByReference(history.id().authority(), history.reference())),
                "the name");
        assertEquals(List.of(), claim(TckCases.LATE), "the outbox");
    }

    /** Claims everything that is due at a moment, the longest due first. */
    List<ClaimedNotification> claim(Instant now) {
        return all(() -> claimOne(now));
    }

    /** Claims until nothing is left; stops a store that leases nothing. */
    static <T> List<T> all(Supplier<Optional<T>> claim) {
        return Stream.generate(claim)
                .limit(PLENTY)
                .takeWhile(Optional::isPresent)
                .flatMap(Optional::stream)
                .toList();
    }

    /** Claims the notification that has been due longest. */
    Optional<ClaimedNotification> claimOne(Instant now) {
        return stores.outbox().claim(fixtures.authority(), now, now.plus(LEASE));
    }

    /** Opens the first draft of a case in this authority that has the number of one in another. */
    AdviceDraft openedAlike(CaseHistory theirs) {
        return opened(new CaseHistory(
                new CaseId(fixtures().authority(), theirs.id().id()), theirs.reference(), theirs.entries()));
    }

    /** Opens an empty draft for the first request of a history. */
    AdviceDraft opened(CaseHistory history) {
        AdviceDraft fresh = TckDrafts.fresh(history);
        return in(() -> {
            stores.advice().open(fresh);
            return fresh;
        });
    }

    AdviceDraft find(AdviceDraft like) {
        return in(() -> stores.advice().find(like.request())).orElseThrow(() -> new AssertionError("it is gone"));
    }

    /** Saves sections all of which must be saved; returns the draft as it must be then. */
    AdviceDraft saved(AdviceDraft was, DraftSave save) {
        SaveResult result = in(() -> stores.advice().save(save));
        Map<SectionCode, Integer> revisions = new HashMap<>();
        save.sections().forEach(section -> revisions.put(section.section(), section.revision() + 1));
        assertEquals(new SaveResult.Saved(revisions, List.of()), result, "everything is saved");
        return TckDrafts.after(was, save);
    }

    CommitResult commit(AdviceDraft was, AdviceDraft now) {
        return in(() -> stores.advice().commit(was, now));
    }

    /** Commits a changed draft, which must succeed. */
    AdviceDraft committed(AdviceDraft was, AdviceDraft now) {
        assertEquals(CommitResult.COMMITTED, commit(was, now));
        return now;
    }

    CommitResult submit(AdviceDraft was, SubmittedAdvice advice) {
        return in(() -> stores.advice().submit(was, TckDrafts.submitted(was, advice), advice));
    }

    /** Submits complete advice, which must succeed. */
    AdviceDraft submitted(AdviceDraft was, SubmittedAdvice advice) {
        assertEquals(CommitResult.COMMITTED, submit(was, advice));
        return TckDrafts.submitted(was, advice);
    }

    /** Attaches a file; empty if the draft is not open. */
    Optional<Attachment> attach(AdviceDraft draft, Upload file) {
        return in(() -> stores.attachments().attach(draft.request(), file));
    }

    ChangeResult remove(AdviceDraft draft, int number) {
        return in(() -> stores.attachments().remove(draft.request(), number));
    }

    List<Attachment> attachments(AdviceDraft draft) {
        return in(() -> stores.attachments().of(draft.request()));
    }

    /** Takes a step and fails after it; asserts that the exception is passed on as it is. */
    void fails(Runnable step) {
        RuntimeException fault = fault();
        assertSame(
                fault,
                assertThrows(
                        RuntimeException.class,
                        () -> in(() -> {
                            step.run();
                            throw fault;
                        })),
                "the exception of the work");
    }

    /** Takes a step in a transaction that the host undoes. */
    void undoneByTheHost(Runnable step) {
        assertThrows(
                RuntimeException.class,
                () -> stores.host().run(() -> {
                    step.run();
                    throw fault();
                }));
    }

    /**
     * Fails after a step, inside a transaction that the host wants to keep; whether the host can keep it is left open.
     */
    void failsWhileTheHostGoesOn(Runnable step) {
        try {
            stores.host().run(() -> {
                fails(step);
                return mode;
            });
        } catch (RuntimeException cannotBeKept) {
            // A transaction that cannot be undone in part is undone altogether, and its host told so. What counts is
            // what is left.
        }
    }

    private static RuntimeException fault() {
        return new IllegalStateException("the work fails on purpose");
    }
}
