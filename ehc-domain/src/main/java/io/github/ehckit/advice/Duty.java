package io.github.ehckit.advice;

import io.github.ehckit.history.PersonalText;
import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The duty of the authority to obtain one type of advice (reg 6(1)), with its state. A “No” completes the request for
 * advice; it does not meet the duty.
 */
public sealed interface Duty {
    /** Returns the type of advice. */
    AdviceType type();

    /** A duty that the authority does not owe. */
    record NotRequired(AdviceType type, Because because) implements Duty {
        /** The reason why advice of a type is not owed. */
        public enum Because {
            NO_ASSESSMENT(DutyMessage.NO_ASSESSMENT),
            BEFORE_YEAR_NINE(DutyMessage.BEFORE_YEAR_NINE),
            NOBODY_TO_ASK(DutyMessage.NO_PERSON_NAMED);

            private final DutyMessage message;

            Because(DutyMessage message) {
                this.message = message;
            }
        }
    }

    /**
     * A duty that is owed for each person named (reg 6(1)(f) and (h)), of which every request was withdrawn: the reasons
     * stay on record.
     */
    record Withdrawn(AdviceType type, List<Withdrawal> requests) implements Duty {
        /**
         * The withdrawal of a request.
         *
         * @param request the number of the request
         * @param reason the reason, in the words of the authority; empty if the case was closed
         */
        public record Withdrawal(int request, Optional<PersonalText> reason) {}

        public Withdrawn {
            requests = List.copyOf(requests);
        }
    }

    /** A duty for which no person has been asked. */
    record NotRequested(AdviceType type) implements Duty {}

    /** A duty for which these requests were made, and no advice has come. */
    record Requested(AdviceType type, List<Integer> requests) implements Duty {
        public Requested {
            requests = List.copyOf(requests);
        }
    }

    /**
     * A duty met by the answers to these requests; while an answer is being corrected, its last sealed version counts.
     */
    record Met(AdviceType type, List<Integer> requests) implements Duty {
        public Met {
            requests = List.copyOf(requests);
        }
    }

    /** A duty met by previous advice, which all three of reg 6(4) agree is sufficient. */
    record MetByPreviousAdvice(AdviceType type, List<PreviousAdvice> previous) implements Duty {
        public MetByPreviousAdvice {
            previous = List.copyOf(previous);
        }
    }

    /**
     * A duty for which these requests were answered that an allocated worker will give the advice; it has not come
     * (R-100).
     *
     * @param by the day by which it is promised; empty if no day was given
     */
    record Promised(AdviceType type, List<Integer> requests, Optional<LocalDate> by) implements Duty {
        public Promised {
            requests = List.copyOf(requests);
        }
    }

    /** A duty not met: these requests were declined, or the answer was that no advice will be given. */
    record Unmet(AdviceType type, List<Integer> requests) implements Duty {
        public Unmet {
            requests = List.copyOf(requests);
        }
    }

    /** Returns the citation of the sub-paragraph, such as {@code reg 6(1)(d)}. */
    default String citation() {
        return type().citation();
    }

    /** Answers whether the advice is owed and has not been obtained. */
    default boolean outstanding() {
        return switch (this) {
            case NotRequired none -> false;
            case Withdrawn withdrawn -> false;
            case Met met -> false;
            case MetByPreviousAdvice met -> false;
            case NotRequested open -> true;
            case Requested sought -> true;
            case Promised promised -> true;
            case Unmet unmet -> true;
        };
    }

    /** Returns the state of the duty and the next step, without personal data. */
    default Message message() {
        return switch (this) {
            case NotRequired(var type, var because) -> because.message.message(kind());
            case Withdrawn(var type, var withdrawals) ->
                DutyMessage.WITHDRAWN.message(
                        kind(),
                        requests(withdrawals.stream()
                                .map(Withdrawn.Withdrawal::request)
                                .toList()),
                        law());
            case NotRequested open -> DutyMessage.NOT_REQUESTED.message(kind(), law());
            case Requested(var type, var requests) -> DutyMessage.REQUESTED.message(kind(), requests(requests), law());
            case Promised(var type, var requests, var by) ->
                by.map(day -> DutyMessage.PROMISED.message(kind(), requests(requests), law(), Argument.of("day", day)))
                        .orElseGet(() -> DutyMessage.PROMISED_UNDATED.message(kind(), requests(requests), law()));
            case Met(var type, var requests) -> DutyMessage.MET.message(kind(), requests(requests));
            case MetByPreviousAdvice(var type, var earlier) -> DutyMessage.MET_BY_PREVIOUS_ADVICE.message(kind());
            case Unmet(var type, var requests) -> DutyMessage.UNMET.message(kind(), requests(requests), law());
        };
    }

    /** Returns the state of the duty and the next step in English, without personal data. */
    default String sentence() {
        return message().english();
    }

    private Argument kind() {
        return Argument.of("kind", type());
    }

    private Argument law() {
        return Argument.code("law", citation());
    }

    private static Argument requests(List<Integer> numbers) {
        return Argument.of(
                "requests",
                numbers.stream()
                        .map(number -> DutyMessage.REQUEST.message(Argument.of("number", number)))
                        .toList());
    }
}
