package io.github.ehckit.timetable;

import io.github.ehckit.outcome.Outcome;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The rule for the day of deemed receipt that advisers to families use (IPSEA). It is guidance, not statute: a host may
 * use it, and limits that run from sending do not use it.
 *
 * @param working the working days by which it counts
 */
public record DeemedReceipt(WorkingDays working) {
    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

    /**
     * Returns the day of delivery by hand; after 5 pm or on a day that is not a working day, the next working day.
     * Times are London times.
     */
    public Outcome<LocalDate> byHand(LocalDateTime handedOver) {
        LocalDate day = handedOver.toLocalDate();
        return handedOver.toLocalTime().isAfter(CLOSE_OF_BUSINESS) ? working.after(day, 1) : working.onOrAfter(day);
    }

    /** Returns the day of receipt of an email, counted as if handed over at the time of sending. */
    public Outcome<LocalDate> byEmail(LocalDateTime sent) {
        return byHand(sent);
    }

    /** Returns the day of receipt of first class post: the next working day after posting. */
    public Outcome<LocalDate> byFirstClassPost(LocalDate posted) {
        return working.after(posted, 1);
    }

    /** Returns the day of the signature, whatever day it is. */
    public LocalDate bySignedForPost(LocalDate signed) {
        return signed;
    }
}
