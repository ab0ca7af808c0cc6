package io.github.ehckit.usecase;

import io.github.ehckit.casework.CasePart;
import io.github.ehckit.casework.CaseworkRefusal;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.Permissions;
import io.github.ehckit.casework.ReadingPolicy;
import io.github.ehckit.casework.Target;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.history.CommandKey;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.port.AnsweredCommand;
import io.github.ehckit.port.CaseStore;
import java.util.List;
import java.util.Optional;

/**
 * A command with a key that may be sent again (R-186, P5).
 *
 * @param key its key
 * @param digest its {@linkplain CommandDigest digest}
 */
record RepeatedCommand(CommandKey key, String digest) {

    /**
     * The effect of a command: the case to which it led, and the person with the moment at which it did.
     *
     * @param now the case
     * @param on the person, and the moment
     */
    record Effect(EhcCase now, CommandContext on) {}

    static RepeatedCommand of(CommandKey key, Optional<CaseId> about, CaseFileCommand command, CommandContext on) {
        return new RepeatedCommand(key, CommandDigest.of(on.by().role(), about, command));
    }

    /** Returns what is kept of the command once it has led to a version of a case. */
    AnsweredCommand answered(EhcCase now, CommandContext on) {
        return new AnsweredCommand(on.by().id(), key, digest, now.id(), now.version());
    }

    /** Returns the answer that the command was given before; empty if it has not been done yet. */
    Optional<Outcome<Effect>> before(CaseStore cases, CommandContext on, ReadingPolicy policy) {
        return cases.answered(on.by().authority(), on.by().id(), key)
                .map(done -> done.digest().equals(digest)
                        ? again(cases, done, on, policy)
                        : Outcome.refused(CaseworkRefusal.KEY_USED.refusal()));
    }

    /** Answers as before, if the person may still see the case. */
    private static Outcome<Effect> again(
            CaseStore cases, AnsweredCommand done, CommandContext on, ReadingPolicy policy) {
        return cases.find(done.of())
                .filter(now -> Permissions.maySee(on.by(), now, CasePart.CASE_FILE, new Target.WholeCase(), policy)
                        instanceof Outcome.Done)
                .map(now -> Outcome.done(answer(now, cases.history(done.of()).subList(0, done.version()), on)))
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    private static Effect answer(EhcCase now, List<HistoryEntry> history, CommandContext on) {
        EhcCase then = EhcCase.replay(now.id(), now.reference(), history);
        return new Effect(then, new CommandContext(on.by(), history.getLast().at()));
    }
}
