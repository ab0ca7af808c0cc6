package io.github.ehckit.persistence;

import static io.github.ehckit.persistence.EventTypes.Row.row;

import io.github.ehckit.advice.AdviceEvent;
import java.util.List;

/** The stored names of the events of requests for advice. */
final class AdviceEventTypes {
    private AdviceEventTypes() {}

    static List<EventTypes.Row> rows() {
        return List.of(
                row(AdviceEvent.AdviceRequested.class, "advice-requested/1"),
                row(AdviceEvent.NoteAdded.class, "note-added/1"),
                row(AdviceEvent.MessageSentAgain.class, "message-sent-again/1"),
                row(AdviceEvent.ReminderMade.class, "reminder-made/1"),
                row(AdviceEvent.AdviceAllocated.class, "advice-allocated/1"),
                row(AdviceEvent.AdviceReturnedToTeam.class, "advice-returned-to-team/1"),
                row(AdviceEvent.MemberLeft.class, "member-left/1"),
                row(AdviceEvent.AdviceHandedOver.class, "advice-handed-over/1"),
                row(AdviceEvent.AdviceDeclined.class, "advice-declined/1"),
                row(AdviceEvent.AdviceSubmitted.class, "advice-submitted/1"),
                row(AdviceEvent.AdviceReopened.class, "advice-reopened/1"),
                row(AdviceEvent.AdviceMovedToTemplate.class, "advice-moved-to-template/1"),
                row(AdviceEvent.AdviceRequestWithdrawn.class, "advice-request-withdrawn/1"),
                row(AdviceEvent.CorrectionEnded.class, "correction-ended/1"),
                row(AdviceEvent.AdviceAwaitedAgain.class, "advice-awaited-again/1"),
                row(AdviceEvent.InfectedAttachmentWithheld.class, "infected-attachment-withheld/1"));
    }
}
