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
record FaultTrial(Fault.Kind kind, Fault.Thrown thrown, boolean autoCommit) {

    /** Every kind of fault with everything that it may throw, on either pool. */
    static Stream<FaultTrial> all() {
        return Arrays.stream(Fault.Kind.values())
                .flatMap(kind -> Arrays.stream(Fault.Thrown.values())
                        .flatMap(thrown -> Stream.of(true, false).map(auto -> new FaultTrial(kind, thrown, auto))));
    }

    /** Every kind of fault, everything that is thrown, and either pool, once at least. */
    static Stream<FaultTrial> some() {
        return Stream.of(
                new FaultTrial(Fault.Kind.NOT_MADE, Fault.Thrown.SQL_EXCEPTION, true),
                new FaultTrial(Fault.Kind.ANSWER_LOST, Fault.Thrown.RUNTIME_EXCEPTION, false),
                new FaultTrial(Fault.Kind.CUT_OFF, Fault.Thrown.ERROR, true));
    }

    /** Those of all after which the connection is still good. */
    static Stream<FaultTrial> allPassing() {
        return all().filter(trial -> trial.kind != Fault.Kind.CUT_OFF);
    }

    /** Either kind after which the connection is still good. */
    static Stream<FaultTrial> somePassing() {
        return Stream.of(
                new FaultTrial(Fault.Kind.NOT_MADE, Fault.Thrown.ERROR, false),
                new FaultTrial(Fault.Kind.ANSWER_LOST, Fault.Thrown.RUNTIME_EXCEPTION, true));
    }
}
