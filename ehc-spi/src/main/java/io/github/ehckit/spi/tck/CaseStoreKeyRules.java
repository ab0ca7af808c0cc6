package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.github.ehckit.history.CommandKey;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.port.AnsweredCommand;
import io.github.ehckit.port.CaseCommit;
import io.github.ehckit.port.CommitResult;
import io.github.ehckit.port.StorageException;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The rule CS12: a command that is sent again with its key is known (P5). */
interface CaseStoreKeyRules extends StoresContract {

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
        return StoreFixture.inEveryMode(this, fixture -> {
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
        return fixture.in(() ->
                fixture.stores().cases().answered(fixture.fixtures().authority(), by, key));
    }
}
