package io.github.ehckit.timetable;

import java.time.LocalDate;

/**
 * The fact on which an exemption is claimed, with its dates. Says nothing about a person beyond the dates.
 *
 * <p>Spans are inclusive at both ends.
 */
public sealed interface Circumstance {

    /** The head teacher, principal or responsible person was asked for advice around a closure. */
    record Closure(Setting setting, ClosureWindow window, LocalDate adviceSought) implements Circumstance {}

    /** Exceptional circumstances affected the child, parent or young person; reg 8(2) does not need them to be personal. */
    record Exceptional(boolean personal, LocalDate from, LocalDate to) implements Circumstance {
        public Exceptional {
            inOrder(from, to);
        }
    }

    /** The child, parent or young person was absent from the area on each day of the span. */
    record Absence(LocalDate from, LocalDate to) implements Circumstance {
        public Absence {
            inOrder(from, to);
        }
    }

    /** An appointment for an examination or test by the body asked for advice was not kept. */
    record MissedAppointment(LocalDate on) implements Circumstance {}

    /** A detained person was transferred, or the parent was absent. */
    record DetainedTransferOrAbsence(LocalDate from, LocalDate to) implements Circumstance {
        public DetainedTransferOrAbsence {
            inOrder(from, to);
        }
    }

    /** The Tribunal directed otherwise. */
    record Direction(LocalDate on) implements Circumstance {}

    /** The parties to a mediation agreed on another timescale in writing. */
    record Agreement(LocalDate on) implements Circumstance {}

    /** A reason relating to the incidence or transmission of coronavirus. */
    record Coronavirus() implements Circumstance {}

    /** What was closed. */
    enum Setting {
        SCHOOL_OR_INSTITUTION,
        EARLY_YEARS_PROVIDER
    }

    private static void inOrder(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("a span of days that ends before it begins");
        }
    }
}
