package io.github.ehckit.timetable;

import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.timetable.Circumstance.Closure;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The claims of exemptions for a case. Each is tested on every limit; closures of one kind of setting do not overlap.
 *
 * @param all in the order in which they were made
 */
public record Claims(List<ExemptionClaim> all) {
    private static final Claims NONE = new Claims(List.of());

    public Claims {
        all = List.copyOf(all);
    }

    public static Claims none() {
        return NONE;
    }

    public static Claims of(ExemptionClaim... claims) {
        return new Claims(List.of(claims));
    }

    /** Returns the claims, or a refusal for each pair of closures that overlap: a setting is closed once at a time. */
    public static Outcome<Claims> checked(List<ExemptionClaim> claims) {
        List<Closure> closures = claims.stream()
                .map(ExemptionClaim::fact)
                .filter(Closure.class::isInstance)
                .map(Closure.class::cast)
                .toList();
        List<Refusal> reasons = new ArrayList<>();
        for (int i = 0; i < closures.size(); i++) {
            for (Closure later : closures.subList(i + 1, closures.size())) {
                overlap(closures.get(i), later).ifPresent(reasons::add);
            }
        }
        return Outcome.unless(reasons, new Claims(claims));
    }

    private static Optional<Refusal> overlap(Closure one, Closure other) {
        boolean clash = one.setting() == other.setting()
                && !one.window().equals(other.window())
                && one.window().overlaps(other.window());
        return clash
                ? Optional.of(TimetableRefusal.CLOSURES_OVERLAP.refusal(
                        Argument.of("one", one.window().firstClosed()),
                        Argument.of("other", other.window().firstClosed())))
                : Optional.empty();
    }
}
