package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advice.RequestMessage;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.MigrationMap;
import java.util.List;

/**
 * The decision on a command: everything that is to be written, without further look-ups.
 *
 * @param changes in the order in which they happen
 */
public record Decision(List<Change> changes) {
    public Decision {
        changes = List.copyOf(changes);
    }

    /** Makes a decision of one change. */
    static Decision of(Change change) {
        return new Decision(List.of(change));
    }

    /** Returns the events, in their order. */
    public List<CaseEvent> events() {
        return changes.stream().<CaseEvent>map(Change::event).toList();
    }

    /** A change: an event, with the data written beside the case file because of it. */
    public sealed interface Change {
        /** Returns the event that enters the history of the case. */
        CaseEvent event();
    }

    /** A change of the case file only. */
    public record OnCaseFile<E extends CaseEvent & CaseEvent.OnCaseFile>(E event) implements Change {}

    /**
     * The change that has messages sent again.
     *
     * @param messages the messages that are sent again
     */
    public record SentAgain(AdviceEvent.MessageSentAgain event, List<RequestMessage> messages) implements Change {
        public SentAgain {
            messages = List.copyOf(messages);
        }
    }

    /** The change that asks for advice and opens an empty draft. */
    public record Asked(AdviceEvent.AdviceRequested event) implements Change {}

    /**
     * The change that submits advice.
     *
     * @param event the event, with the seal
     * @param was the draft, locked since the decision
     * @param advice the version that was sealed
     */
    public record Submitted(AdviceEvent.AdviceSubmitted event, AdviceDraft was, SubmittedAdvice advice)
            implements Change {}

    /**
     * The change that enters advice which the authority received otherwise than through the hub.
     *
     * @param event the event, with the seal
     * @param was the draft, locked since the decision
     * @param advice the version that was sealed
     */
    public record Entered(AdviceEvent.AdviceSubmitted event, AdviceDraft was, SubmittedAdvice advice)
            implements Change {}

    /** The change that re-opens submitted advice for correction. */
    public record Reopened(AdviceEvent.AdviceReopened event) implements Change {}

    /**
     * The change that moves a draft to another template.
     *
     * @param event the event, which names both templates
     * @param migration the migration from the one to the other
     */
    public record Moved(AdviceEvent.AdviceMovedToTemplate event, MigrationMap migration) implements Change {}

    /** The change that withdraws a request and closes its draft. */
    public record Withdrawn(AdviceEvent.AdviceRequestWithdrawn event) implements Change {}

    /**
     * The change that ends a correction: the draft is again the version that was submitted last, and locked. If the case
     * was closed, the unfinished correction is retained and cannot be read, as the draft of a withdrawn request.
     */
    public record CorrectionEnded(AdviceEvent.CorrectionEnded event) implements Change {}

    /** The change by which advice is awaited again: its draft is open as it was when the case was closed. */
    public record AwaitedAgain(AdviceEvent.AdviceAwaitedAgain event) implements Change {}
}
