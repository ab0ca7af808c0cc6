package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.MigrationMap;
import java.util.List;

/**
 * The result of deciding a command: everything that is to be written, and nothing that has to be looked up again.
 *
 * @param changes in the order in which they happen
 */
public record Decision(List<Change> changes) {
    public Decision {
        changes = List.copyOf(changes);
    }

    /** A decision of one change. */
    static Decision of(Change change) {
        return new Decision(List.of(change));
    }

    /** The events that happened, in their order. */
    public List<CaseEvent> events() {
        return changes.stream().<CaseEvent>map(Change::event).toList();
    }

    /** An event, with whatever is written beside the case file because of it. */
    public sealed interface Change {
        /** The event that enters the history of the case. */
        CaseEvent event();
    }

    /** A change of the case file alone. */
    public record Entry<E extends CaseEvent & CaseEvent.OnFile>(E event) implements Change {}

    /** Advice was asked for: an empty response is opened. */
    public record Asked(AdviceEvent.AdviceRequested event) implements Change {}

    /**
     * A response was submitted.
     *
     * @param event which bears the seal
     * @param was the response, held since it was decided
     * @param advice the version that was sealed
     */
    public record Submitted(AdviceEvent.AdviceSubmitted event, AdviceDraft was, SubmittedAdvice advice)
            implements Change {}

    /** A submitted response was opened for correction. */
    public record Reopened(AdviceEvent.AdviceReopened event) implements Change {}

    /**
     * A response was moved to another form.
     *
     * @param event which names both forms
     * @param way from the one to the other
     */
    public record Moved(AdviceEvent.AdviceMovedToTemplate event, MigrationMap way) implements Change {}

    /** A request was taken back, and its response closed. */
    public record Withdrawn(AdviceEvent.AdviceWithdrawn event) implements Change {}
}
