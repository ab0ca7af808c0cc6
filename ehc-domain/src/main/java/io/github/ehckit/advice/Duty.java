package io.github.ehckit.advice;

import java.util.List;
import java.util.stream.Collectors;

/**
 * Where the authority stands with its duty to have one kind of advice (reg 6(1)). A “No” completes the request that was made; it
 * does not meet the duty.
 */
public sealed interface Duty {
    /** The kind of advice. */
    AdviceType type();

    /** The authority does not owe it. */
    record NotRequired(AdviceType type, Because because) implements Duty {
        /** Why advice of a kind is not owed. */
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

    /** Nobody has been asked. */
    record NotRequested(AdviceType type) implements Duty {}

    /** It was asked for by these requests, and has not come. */
    record Requested(AdviceType type, List<Integer> requests) implements Duty {
        public Requested {
            requests = List.copyOf(requests);
        }
    }

    /** It was given in answer to these requests; while an answer is being corrected, its last sealed version is what was given. */
    record Met(AdviceType type, List<Integer> requests) implements Duty {
        public Met {
            requests = List.copyOf(requests);
        }
    }

    /** It was given before, and all three of reg 6(4) agree that it is sufficient. */
    record MetByPreviousAdvice(AdviceType type, List<PreviousAdvice> previous) implements Duty {
        public MetByPreviousAdvice {
            previous = List.copyOf(previous);
        }
    }

    /** These requests were answered, and the answer was that no advice will be given. */
    record Unmet(AdviceType type, List<Integer> requests) implements Duty {
        public Unmet {
            requests = List.copyOf(requests);
        }
    }

    /** The sub-paragraph it rests on: {@code reg 6(1)(d)}. */
    default String citation() {
        return type().citation();
    }

    /** Whether the advice is owed and is not there. */
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

    /** Where it stands, in one English sentence without personal data. */
    default String says() {
        String state = switch (this) {
            case NotRequired(var type, var because) -> "not required, since " + because.words;
            case NotRequested open -> "nobody has been asked";
            case Requested(var type, var requests) -> "asked for by " + requests(requests) + ", and not given yet";
            case Met(var type, var requests) -> "given in answer to " + requests(requests);
            case MetByPreviousAdvice(var type, var earlier) ->
                "given before, and agreed to be sufficient under reg 6(4)";
            case Unmet(var type, var requests) -> "no advice has come of " + requests(requests);
        };
        return type().words() + ": " + state;
    }

    private static String requests(List<Integer> numbers) {
        String all = numbers.stream().map(String::valueOf).collect(Collectors.joining(" and "));
        return (numbers.size() == 1 ? "request " : "requests ") + all;
    }
}
