package io.github.ehckit.outcome;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * The outcome of a command or request: {@linkplain Done done}, or {@linkplain Refused refused} with every reason.
 *
 * <p>Outcomes are values: immutable, thread-safe, and free of personal data in {@code toString}, since the value of a
 * {@code Done} is not printed.
 *
 * @param <T> the value if it was done
 */
public sealed interface Outcome<T> {

    /**
     * The outcome of an action that was done. Notices never block: they tell a person more about an action that was
     * done.
     *
     * @param value the result
     * @param notices in the order in which they were found
     */
    record Done<T>(T value, List<Notice> notices) implements Outcome<T> {
        public Done {
            notices = List.copyOf(notices);
        }

        @Override
        public String toString() {
            return "Done" + notices;
        }
    }

    /**
     * The outcome of an action that was refused: nothing changed.
     *
     * @param reasons every reason at once; never empty
     */
    record Refused<T>(List<Refusal> reasons) implements Outcome<T> {
        public Refused {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException(
                        "A refused outcome must have at least one reason. Pass the reasons, or make the outcome done.");
            }
        }
    }

    static <T> Outcome<T> done(T value) {
        return new Done<>(value, List.of());
    }

    static <T> Outcome<T> done(T value, List<Notice> notices) {
        return new Done<>(value, notices);
    }

    static <T> Outcome<T> refused(Refusal reason) {
        return new Refused<>(List.of(reason));
    }

    static <T> Outcome<T> refused(List<Refusal> reasons) {
        return new Refused<>(reasons);
    }

    /** Returns done with the value if there is no reason against it, refused with all reasons otherwise. */
    static <T> Outcome<T> unless(List<Refusal> reasons, T value) {
        return reasons.isEmpty() ? done(value) : refused(reasons);
    }

    /** Continues with the value if it was done, and puts its notices before those of the next outcome. */
    default <R> Outcome<R> then(Function<? super T, Outcome<R>> next) {
        return switch (this) {
            case Refused<T>(var reasons) -> new Refused<>(reasons);
            case Done<T>(var value, var notices) -> next.apply(value).after(notices);
        };
    }

    /** Changes the value if it was done; notices and reasons stay. */
    default <R> Outcome<R> map(Function<? super T, ? extends R> change) {
        return then(value -> done(change.apply(value)));
    }

    /**
     * Returns the value and leaves out the notices, for code that has no person to tell.
     *
     * @throws RefusedException with every reason, if it was refused
     */
    default T orElseThrow() {
        return orElseThrow(notice -> {});
    }

    /**
     * Returns the value after each notice was handed over in its order, for hosts that prefer exceptions.
     *
     * @throws RefusedException with every reason, if it was refused; no notice is handed over then
     */
    default T orElseThrow(Consumer<? super Notice> notices) {
        return switch (this) {
            case Done<T>(var value, var all) -> {
                all.forEach(notices);
                yield value;
            }
            case Refused<T>(var reasons) -> throw new RefusedException(reasons);
        };
    }

    private Outcome<T> after(List<Notice> earlier) {
        return switch (this) {
            case Refused<T> refused -> refused;
            case Done<T>(var value, var notices) -> {
                List<Notice> all = new ArrayList<>(earlier);
                all.addAll(notices);
                yield new Done<>(value, all);
            }
        };
    }
}
