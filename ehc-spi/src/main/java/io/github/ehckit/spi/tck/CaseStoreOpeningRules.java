package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ehckit.assessment.AssessmentEvent;
import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CommandKey;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.ChildDigest;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.port.AnsweredCommand;
import io.github.ehckit.port.CaseCommit;
import io.github.ehckit.port.CaseStore;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.KeyedDay;
import io.github.ehckit.record.RecordEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rules CS11 and CS12: two open cases of a child are noticed, and a command that is sent again is known (P5). */
interface CaseStoreOpeningRules extends StoresContract {

    @TestFactory
    @IfThisFails("the child is looked for by its name as it is written, or by a part of it, or a twin is found.")
    default Stream<DynamicTest> CS11_the_open_cases_of_a_child_are_found_and_no_others() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseId first = kept(fixture, child("Zoë", 0));
            CaseId second = kept(fixture, child("ZOE ", 0));
            kept(fixture, child("Chloe", 0));
            kept(fixture, child("Zoë", 1));
            assertEquals(List.of(first, second), open(fixture, child("zoe", 0)));
            assertEquals(List.of(), open(fixture, child("zo", 0)));
        });
    }

    @TestFactory
    @IfThisFails("a closed case is found, or one that was re-opened is not: the status decides, as it is now.")
    default Stream<DynamicTest> CS11_a_closed_case_is_not_found_until_it_is_re_opened() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.history(cases -> opened(
                    cases,
                    child("Zoë", 0),
                    new RecordEvent.CaseClosedOutside(ClosureReason.DUPLICATE, words()),
                    new RecordEvent.CaseReopened(words())));
            fixture.keep(history, 2);
            assertEquals(List.of(), open(fixture, child("Zoë", 0)));
            fixture.commit(history.step(2, 3));
            assertEquals(List.of(history.id()), open(fixture, child("Zoë", 0)));
        });
    }

    @TestFactory
    @IfThisFails("the digest is stored when the case is opened and never again, although the date of birth may be "
            + "corrected.")
    default Stream<DynamicTest> CS11_a_case_is_found_by_the_date_of_birth_that_it_has_now() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.history(cases -> opened(
                    cases,
                    child("Zoë", 0),
                    new RecordEvent.DayCorrected(new KeyedDay.DateOfBirth(), born(0), born(1), words())));
            fixture.keep(history, 2);
            assertEquals(List.of(), open(fixture, child("Zoë", 0)));
            assertEquals(List.of(history.id()), open(fixture, child("Zoë", 1)));
        });
    }

    @TestFactory
    @IfThisFails("the cases of all authorities are searched.")
    default Stream<DynamicTest> CS11_the_case_of_another_authority_is_not_found() {
        return StoreFixture.inEveryMode(this, fixture -> {
            kept(fixture, child("Zoë", 0));
            assertEquals(List.of(), open(fixture.elsewhere(), child("Zoë", 0)));
        });
    }

    @TestFactory
    @IfThisFails("the openings of an authority are not held until the unit of work ends, so that two callers who look "
            + "before they open both find no case.")
    default Stream<DynamicTest> CS11_of_those_who_look_before_they_open_the_first_alone_finds_none() {
        return StoreFixture.inTransactions(this, fixture -> {
            for (int round = 0; round < ConcurrentRuns.ROUNDS; round++) {
                Child child = child("Child " + round, 0);
                ConcurrentRuns.run(runner -> opensOnce(fixture, child));
                assertEquals(1, open(fixture, child).size(), "how many cases of one child");
            }
        });
    }

    private static boolean opensOnce(StoreFixture fixture, Child child) {
        CaseStore cases = fixture.stores().cases();
        return fixture.in(() -> {
            cases.holdOpenings(fixture.fixtures().authority());
            boolean none = cases.openCases(fixture.fixtures().authority(), ChildDigest.of(child))
                    .isEmpty();
            if (none) {
                cases.commit(opened(fixture.fixtures(), child)
                        .as(cases.nextReference(fixture.fixtures().authority()))
                        .step(0, 1));
            }
            return none;
        });
    }

    private static CaseId kept(StoreFixture fixture, Child child) {
        CaseHistory history = fixture.history(cases -> opened(cases, child));
        fixture.keep(history, 1);
        return history.id();
    }

    private static List<CaseId> open(StoreFixture fixture, Child child) {
        return fixture.in(
                () -> fixture.stores().cases().openCases(fixture.fixtures().authority(), ChildDigest.of(child)));
    }

    private static CaseHistory opened(TckCases cases, Child child, RecordEvent... more) {
        AssessmentEvent begin = new AssessmentEvent.RequestReceived(child, LocalDate.of(2025, 3, 30));
        return new CaseHistory(
                new CaseId(cases.authority(), UUID.randomUUID()),
                cases.assessment().reference(),
                CaseHistory.diary(
                        Stream.concat(Stream.of(begin), Stream.of(more)).toArray(CaseEvent[]::new)));
    }

    private static Child child(String given, int day) {
        return new Child(new PersonName(given, "O'Synthetic"), born(day));
    }

    private static LocalDate born(int day) {
        return LocalDate.of(2016, 2, 28).plusDays(day);
    }

    private static PersonalText words() {
        return new PersonalText(TckTexts.hostile(1));
    }

    @TestFactory
    @IfThisFails("the key of a command is looked for without the person or the authority, or is not stored.")
    default Stream<DynamicTest> CS12_a_command_is_found_by_authority_person_and_key() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.history(TckCases::refusal);
            AnsweredCommand done = done(history, CommandKey.random());
            assertEquals(CommitResult.COMMITTED, fixture.commit(keyed(history.step(0, 1), done)));
            assertEquals(Optional.of(done), found(fixture, done.by(), done.key()));
            assertEquals(Optional.empty(), found(fixture, TckCases.PSYCHOLOGIST, done.key()), "of another person");
            assertEquals(Optional.empty(), found(fixture, done.by(), CommandKey.random()), "of another key");
            assertEquals(Optional.empty(), found(fixture.elsewhere(), done.by(), done.key()), "of another authority");
        });
    }

    @TestFactory
    @IfThisFails("the key of a command is stored although its commit was stale.")
    default Stream<DynamicTest> CS12_a_stale_commit_keeps_no_key() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory history = fixture.history(TckCases::refusal);
            fixture.keep(history, 1);
            AnsweredCommand done = done(history, CommandKey.random());
            assertEquals(CommitResult.STALE, fixture.commit(keyed(history.step(0, 1), done)));
            assertEquals(Optional.empty(), found(fixture, done.by(), done.key()));
        });
    }

    @TestFactory
    @IfThisFails("the key of a command is stored outside the unit of work.")
    default Stream<DynamicTest> CS12_work_that_fails_keeps_no_key() {
        return StoreFixture.inTransactions(this, fixture -> {
            CaseHistory history = fixture.history(TckCases::refusal);
            AnsweredCommand done = done(history, CommandKey.random());
            fixture.fails(() -> fixture.stores().cases().commit(keyed(history.step(0, 1), done)));
            assertEquals(Optional.empty(), found(fixture, done.by(), done.key()));
            fixture.holdsNothing(history);
        });
    }

    @TestFactory
    @IfThisFails("a second command of the same key replaces the first, or its case is stored without it.")
    default Stream<DynamicTest> CS12_a_key_that_was_used_is_not_used_again() {
        return StoreFixture.inEveryMode(this, fixture -> {
            CaseHistory first = fixture.history(TckCases::refusal);
            CaseHistory second = fixture.history(TckCases::assessment);
            AnsweredCommand done = done(first, CommandKey.random());
            fixture.commit(keyed(first.step(0, 1), done));
            CaseCommit again = keyed(second.step(0, 1), done(second, done.key()));
            assertThrows(StorageException.class, () -> fixture.commit(again), "the same key");
            assertEquals(Optional.of(done), found(fixture, done.by(), done.key()));
            fixture.holdsNothing(second);
        });
    }

    private static CaseCommit keyed(CaseCommit step, AnsweredCommand done) {
        return new CaseCommit(step.now(), step.entries(), step.outgoing(), Optional.of(done));
    }

    private static AnsweredCommand done(CaseHistory history, CommandKey key) {
        return new AnsweredCommand(TckCases.COORDINATOR, key, "0123456789abcdef".repeat(4), history.id(), 1);
    }

    private static Optional<AnsweredCommand> found(StoreFixture fixture, PersonId by, CommandKey key) {
        return fixture.in(
                () -> fixture.stores().cases().answered(fixture.fixtures().authority(), by, key));
    }
}
