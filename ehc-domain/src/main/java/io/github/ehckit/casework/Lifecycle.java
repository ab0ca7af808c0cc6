package io.github.ehckit.casework;

import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.outcome.Outcome;
import java.util.List;
import java.util.stream.Stream;

/**
 * The lifecycle of a case as a table: one row for each command, with the statuses in which it may be given. A command
 * without a row can never be given.
 */
public final class Lifecycle {
    private static final List<AllowedStatuses> ROWS = rows();

    private Lifecycle() {}

    /** Returns the table, chapter by chapter. */
    public static List<AllowedStatuses> rows() {
        return Stream.of(
                        AssessmentLifecycle.rows(),
                        AdviceLifecycle.asking(),
                        DraftLifecycle.rows(),
                        AdviceLifecycle.answering(),
                        DutyLifecycle.rows(),
                        RecordLifecycle.rows(),
                        SystemLifecycle.rows())
                .flatMap(List::stream)
                .toList();
    }

    static Outcome<CaseCommand> mayHappen(EhcCase was, CaseCommand command) {
        AllowedStatuses row = rowOf(command);
        return row.statuses().contains(was.status())
                ? Outcome.done(command)
                : Outcome.refused(row.refusal(was.status()));
    }

    private static AllowedStatuses rowOf(CaseCommand command) {
        return ROWS.stream()
                .filter(row -> row.command().equals(command.getClass()))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The lifecycle has no row for "
                        + command.getClass().getSimpleName() + ". Add one to the lifecycle of its chapter."));
    }
}
