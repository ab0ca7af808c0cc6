package io.github.ehckit.advice;

import static io.github.ehckit.message.Audience.FAMILY;
import static io.github.ehckit.message.Audience.OFFICER;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.seal.Seal;

/**
 * The entries of the timeline about requests for advice. None tells whether submitted advice is a “No”: the timeline is
 * read by contributors who may not read the advice of others yet.
 */
public enum AdviceTimeline implements MessageKey {
    REQUESTED(FAMILY, "The local authority asked for {advice} (request {request})."),
    REQUESTED_EARLIER(
            FAMILY, "The local authority recorded that it asked for {advice} on {requested} (request {request})."),
    NOTE_ADDED(FAMILY, "The local authority added a note to a request for advice (request {request})."),
    SENT_AGAIN(
            OFFICER, "The local authority had the message about a request for advice sent again (request {request})."),
    REMINDED(OFFICER, "A reminder of a request for advice was made (request {request})."),
    ALLOCATED(FAMILY, "The team manager allocated a request for advice to a member of the team (request {request})."),
    RETURNED_TO_TEAM(FAMILY, "The team manager returned a request for advice to the team (request {request})."),
    MEMBER_LEFT(
            FAMILY,
            "The person who was to give advice is no longer in the team. The team has the request again"
                    + " (request {request})."),
    HANDED_OVER(FAMILY, "The local authority handed a request for advice over to someone else (request {request})."),
    DECLINED(FAMILY, "The person or team that was asked declined a request for advice (request {request})."),
    SUBMITTED(FAMILY, "Advice was submitted (request {request})."),
    CORRECTED(FAMILY, "Corrected advice was submitted (request {request})."),
    ENTERED(FAMILY, "The local authority entered advice that it received on {received} (request {request})."),
    CORRECTION_ENTERED(
            FAMILY, "The local authority entered corrected advice that it received on {received} (request {request})."),
    REOPENED(FAMILY, "The case co-ordinator re-opened submitted advice for correction (request {request})."),
    MOVED_TO_TEMPLATE(FAMILY, "A response was moved to another version of the template (request {request})."),
    WITHDRAWN(FAMILY, "The local authority withdrew a request for advice (request {request})."),
    CORRECTION_ENDED(
            FAMILY,
            "The correction of submitted advice was ended (request {request}). The version submitted before it counts."),
    AWAITED_AGAIN(
            FAMILY,
            "The local authority waits for advice again, as it did before the case was closed (request {request})."),
    ATTACHMENT_WITHHELD(
            OFFICER,
            "A virus was found in a document added to a response (request {request})."
                    + " The document can no longer be opened.");

    private final Audience audience;
    private final String english;

    AdviceTimeline(Audience audience, String english) {
        this.audience = audience;
        this.english = english;
    }

    /** Returns the entry for an event of a request that was made before. */
    static AdviceTimeline of(AdviceEvent.OnAdviceRequest event) {
        return switch (event) {
            case AdviceEvent.NoteAdded added -> NOTE_ADDED;
            case AdviceEvent.MessageSentAgain sent -> SENT_AGAIN;
            case AdviceEvent.ReminderMade made -> REMINDED;
            case AdviceEvent.AdviceAllocated allocated -> ALLOCATED;
            case AdviceEvent.AdviceReturnedToTeam returned -> RETURNED_TO_TEAM;
            case AdviceEvent.MemberLeft left -> MEMBER_LEFT;
            case AdviceEvent.AdviceHandedOver handed -> HANDED_OVER;
            case AdviceEvent.AdviceDeclined declined -> DECLINED;
            case AdviceEvent.AdviceSubmitted submitted -> submitted(submitted.seal());
            case AdviceEvent.AdviceReopened reopened -> REOPENED;
            case AdviceEvent.InfectedAttachmentWithheld withheld -> ATTACHMENT_WITHHELD;
            case AdviceEvent.AdviceMovedToTemplate moved -> MOVED_TO_TEMPLATE;
            case AdviceEvent.AdviceRequestWithdrawn withdrawn -> WITHDRAWN;
            case AdviceEvent.CorrectionEnded ended -> CORRECTION_ENDED;
            case AdviceEvent.AdviceAwaitedAgain awaited -> AWAITED_AGAIN;
        };
    }

    private static AdviceTimeline submitted(Seal seal) {
        boolean first = seal.version() == 1;
        if (seal.receivedOn().isPresent()) {
            return first ? ENTERED : CORRECTION_ENTERED;
        }
        return first ? SUBMITTED : CORRECTED;
    }

    @Override
    public Audience audience() {
        return audience;
    }

    @Override
    public String english() {
        return english;
    }
}
