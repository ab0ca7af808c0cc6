package io.github.ehckit.persistence;

import java.util.Arrays;
import java.util.stream.Stream;

/**
 * A fault, and the pool on which it happens.
 *
 * @param kind how calls fail
 * @param thrown by them
 * @param autoCommit whether the pool hands out connections that commit by themselves
 */
record Trial(Fault.Kind kind, Fault.Thrown thrown, boolean autoCommit) {

    /** Every kind of fault with everything that it may throw, on either pool. */
    static Stream<Trial> all() {
        return Arrays.stream(Fault.Kind.values())
                .flatMap(kind -> Arrays.stream(Fault.Thrown.values())
                        .flatMap(thrown -> Stream.of(true, false).map(auto -> new Trial(kind, thrown, auto))));
    }

    /** Every kind of fault, everything that is thrown, and either pool, once at least. */
    static Stream<Trial> some() {
        return Stream.of(
                new Trial(Fault.Kind.NOT_MADE, Fault.Thrown.SQL_EXCEPTION, true),
                new Trial(Fault.Kind.ANSWER_LOST, Fault.Thrown.RUNTIME_EXCEPTION, false),
                new Trial(Fault.Kind.CUT_OFF, Fault.Thrown.ERROR, true));
    }

    /** Those of all after which the connection is still good. */
    static Stream<Trial> allPassing() {
        return all().filter(trial -> trial.kind != Fault.Kind.CUT_OFF);
    }

    /** Either kind after which the connection is still good. */
    static Stream<Trial> somePassing() {
        return Stream.of(
                new Trial(Fault.Kind.NOT_MADE, Fault.Thrown.ERROR, false),
                new Trial(Fault.Kind.ANSWER_LOST, Fault.Thrown.RUNTIME_EXCEPTION, true));
    }
}
