package io.github.ehckit.casework;

import java.time.LocalDate;

/** The time limits on which casework itself leans; every one is a row of the timetable. */
final class Limits {
    private Limits() {}

    /** The last day for a response to a request for advice (reg 8(1)). */
    static LocalDate adviceReply(LocalDate requestedOn) {
        return requestedOn.plusWeeks(6);
    }

    /** The last day for an appeal against a refusal of which the family was told on a day (HESC Rules r 20(1)(c)). */
    static LocalDate appeal(LocalDate notifiedOn) {
        return notifiedOn.plusMonths(2);
    }
}
