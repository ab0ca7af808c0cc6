package io.github.ehckit.usecase;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.casework.Lateness;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.people.PersonName;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A request for advice, as one reader sees it: who was asked and how it stands, and nothing of what is written
 * (R-079).
 *
 * @param id of the request
 * @param type the kind of advice
 * @param to whom it was asked of
 * @param names how they are called
 * @param whose whether it is the reader's own, or their team's
 * @param requestedOn when
 * @param dueOn the last day on which a response is in time (reg 8(1))
 * @param councilDay the earlier day that the authority has set for itself; empty if it has set none
 * @param status as the guide shows it
 * @param completedOn the date of the latest submission, while it stands
 * @param lateness whether the response is late; a late one is taken all the same
 * @param note of the authority, if this reader may see it
 * @param action that this reader is offered
 */
public record AdviceRequestRow(
        AdviceRequestId id,
        AdviceType type,
        Addressee to,
        Names names,
        Whose whose,
        LocalDate requestedOn,
        LocalDate dueOn,
        Optional<LocalDate> councilDay,
        Status status,
        Optional<LocalDate> completedOn,
        Lateness lateness,
        Optional<PersonalText> note,
        Action action) {

    /**
     * How those who were asked are called.
     *
     * @param team that was asked; empty if a person was, or if the directory does not know it any more or cannot be reached
     * @param person who is to respond; empty while a team has not allocated the request, or if the directory does not know them or
     *     cannot be reached
     */
    public record Names(Optional<String> team, Optional<PersonName> person) {}

    /** Whose request it is, seen from the reader. */
    public enum Whose {
        /** The reader is to respond. */
        OWN,
        /** A team of the reader's was asked, and somebody else of it responds or nobody yet. */
        TEAMS,
        OTHERS
    }

    /** The status of a request as the guide shows it. */
    public enum Status {
        PENDING,
        COMPLETED
    }

    /** What a reader is offered to do with a request. */
    public enum Action {
        EDIT,
        READ,
        NONE
    }
}
