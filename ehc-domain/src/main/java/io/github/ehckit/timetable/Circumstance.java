package io.github.ehckit.timetable;

import java.time.LocalDate;

/**
 * The circumstance on which an exemption is claimed, with its dates. Says nothing about a person beyond the dates.
 *
 * <p>Spans are inclusive at both ends.
 */
public sealed interface Circumstance {

    /** A closure: the head teacher, principal or responsible person was asked for advice around it. */
    record Closure(Setting setting, ClosureWindow window, LocalDate adviceSought) implements Circumstance {}

    /**
     * Exceptional circumstances that affected the child, parent or young person; reg 8(2) does not need them to be
     * personal.
     */
    record Exceptional(boolean personal, LocalDate from, LocalDate to) implements Circumstance {
        public Exceptional {
            inOrder(from, to);
        }
    }

    /** An absence of the child, parent or young person from the area, on each day of the span. */
    record Absence(LocalDate from, LocalDate to) implements Circumstance {
        public Absence {
            inOrder(from, to);
        }
    }

    /** A missed appointment for an examination or test by the body asked for advice. */
    record MissedAppointment(LocalDate on) implements Circumstance {}

    /** A transfer of a detained person, or an absence of the parent. */
    record DetainedTransferOrAbsence(LocalDate from, LocalDate to) implements Circumstance {
        public DetainedTransferOrAbsence {
            inOrder(from, to);
        }
    }

    /** A direction of the Tribunal for another time. */
    record Direction(LocalDate on) implements Circumstance {}

    /** A written agreement of the parties to a mediation on another timescale. */
    record Agreement(LocalDate on) implements Circumstance {}

    /** A reason relating to the incidence or transmission of coronavirus. */
    record Coronavirus() implements Circumstance {}

    /** The kind of setting that was closed. */
    enum Setting {
        SCHOOL_OR_INSTITUTION,
        EARLY_YEARS_PROVIDER
    }

    private static void inOrder(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException(
                    "A circumstance must end on the day on which it begins, or a later one.");
        }
    }
}
