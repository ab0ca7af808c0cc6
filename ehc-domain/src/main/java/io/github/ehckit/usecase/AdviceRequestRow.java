package io.github.ehckit.usecase;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceRequestNote;
import io.github.ehckit.advice.AdviceStatus;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.casework.Lateness;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.notification.NotificationStatus;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.timetable.DueStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A row for one request for advice, as one reader sees it: the people asked and the status, without
 * any answer.
 *
 * @param id the identifier of the request
 * @param type the type of advice
 * @param to the person or team that was asked
 * @param names the names of those asked
 * @param whose whether it is the reader's own, or their team's
 * @param requestedOn the day of the request
 * @param dueOn the last day on which the advice is in time (reg 8(1))
 * @param authorityDay the earlier day that the authority has set for itself; empty if it has set none
 * @param due whether the advice is owed, due soon or overdue, by the warning times of the authority
 * @param status the status, as the guide shows it
 * @param completedOn the date of the latest submission, unless it was re-opened
 * @param lateness whether the advice is late; late advice is accepted all the same
 * @param promisedBy the day by which an allocated worker is to give the advice, if this reader may read the answer
 *     (R-100)
 * @param notes the notes of the authority, the first one first; none if this reader may not see them
 * @param reopeningReason the reason for which the advice is being corrected, if it is and this reader may see it
 * @param declined why those who were asked declined the request, if they did, it was not handed over since, and this
 *     reader may see it
 * @param messages whether the messages about it have reached anybody, the latest first, without those that were
 *     overtaken; none if this reader may not see them, and none in the answer to a command
 * @param action the action that this reader is offered
 */
public record AdviceRequestRow(
        AdviceRequestId id,
        AdviceType type,
        Addressee to,
        Names names,
        Whose whose,
        LocalDate requestedOn,
        LocalDate dueOn,
        Optional<LocalDate> authorityDay,
        DueStatus due,
        Status status,
        Optional<LocalDate> completedOn,
        Lateness lateness,
        Optional<LocalDate> promisedBy,
        List<AdviceRequestNote> notes,
        Optional<PersonalText> reopeningReason,
        Optional<AdviceStatus.Declined> declined,
        List<NotificationStatus> messages,
        Action action) {
    public AdviceRequestRow {
        notes = List.copyOf(notes);
        messages = List.copyOf(messages);
    }

    /**
     * The names of those who were asked.
     *
     * @param team the team that was asked; empty if a person was, or if the directory no longer knows the team or
     *     cannot be reached
     * @param person the person who is to give the advice; empty while a team has not allocated the request, or if the
     *     directory no longer knows the person or cannot be reached
     */
    public record Names(Optional<String> team, Optional<PersonName> person) {}

    /** The side whose request it is, seen from the reader. */
    public enum Whose implements MessageKey {
        /** The reader is to give the advice. */
        OWN("Asked of you"),
        /** A team of the reader's was asked, and another member is to give the advice or none yet. */
        TEAMS("Asked of your team"),
        /** Others were asked, or the request was declined and nobody has it. */
        OTHERS("Asked of others");

        private final String english;

        Whose(String english) {
            this.english = english;
        }

        @Override
        public Audience audience() {
            return Audience.CONTRIBUTOR;
        }

        @Override
        public String english() {
            return english;
        }
    }

    /** The status of a request as the guide shows it. */
    public enum Status implements MessageKey {
        PENDING("Pending"),
        COMPLETED("Completed"),
        /** Pending again, since it was re-opened; an authority may word it otherwise. */
        REOPENED("Pending");

        private final String english;

        Status(String english) {
            this.english = english;
        }

        static Status of(AdviceStatus advice) {
            return switch (advice) {
                case AdviceStatus.Submitted submitted -> COMPLETED;
                case AdviceStatus.Reopened reopened -> REOPENED;
                case AdviceStatus.Awaited awaited -> PENDING;
                case AdviceStatus.Declined declined -> PENDING;
                case AdviceStatus.Withdrawn withdrawn -> PENDING;
            };
        }

        /** Answers whether the guide calls it pending: the advice is awaited, or awaited again. */
        public boolean pending() {
            return this != COMPLETED;
        }

        @Override
        public Audience audience() {
            return Audience.FAMILY;
        }

        @Override
        public String english() {
            return english;
        }
    }

    /** An action that a reader is offered on a request. */
    public enum Action implements MessageKey {
        EDIT("Edit"),
        /** Offered to a manager of the team until the request is allocated to a member. */
        ALLOCATE("Allocate"),
        READ("Read"),
        NONE("No action");

        private final String english;

        Action(String english) {
            this.english = english;
        }

        @Override
        public Audience audience() {
            return Audience.CONTRIBUTOR;
        }

        /** Returns the label of the action, in the words of the guide. */
        @Override
        public String english() {
            return english;
        }
    }
}
