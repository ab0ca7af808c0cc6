package io.github.ehckit.advice;

import java.util.List;
import java.util.stream.Collectors;

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
            NO_ASSESSMENT("no assessment is being secured"),
            BEFORE_YEAR_NINE("it is owed from year 9 on"),
            NOBODY_TO_ASK("there is nobody who is to be asked");

            private final String words;

            Because(String words) {
                this.words = words;
            }
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

    /** A duty not met: the answer to these requests was that no advice will be given. */
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
            case Met met -> false;
            case MetByPreviousAdvice met -> false;
            case NotRequested open -> true;
            case Requested sought -> true;
            case Unmet unmet -> true;
        };
    }

    /** Describes the state of the duty in one English sentence without personal data. */
    default String sentence() {
        String state = switch (this) {
            case NotRequired(var type, var because) -> "not required, since " + because.words;
            case NotRequested open -> "nobody has been asked";
            case Requested(var type, var requests) -> "asked for by " + requests(requests) + ", and not given yet";
            case Met(var type, var requests) -> "given in answer to " + requests(requests);
            case MetByPreviousAdvice(var type, var earlier) ->
                "given before, and agreed to be sufficient under reg 6(4)";
            case Unmet(var type, var requests) -> "no advice has come of " + requests(requests);
        };
        return type().english() + ": " + state;
    }

    private static String requests(List<Integer> numbers) {
        String all = numbers.stream().map(String::valueOf).collect(Collectors.joining(" and "));
        return (numbers.size() == 1 ? "request " : "requests ") + all;
    }
}
