package io.github.ehckit.timetable;

import io.github.ehckit.outcome.Outcome;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;

/**
 * The day on which something counts as received, by the rule that advisers to families use (IPSEA). Guidance, not statute: a
 * host may use it, and limits that run from sending do not ask it.
 *
 * @param working the working days by which it counts
 */
public record DeemedReceipt(WorkingDays working) {
    private static final LocalTime CLOSE_OF_BUSINESS = LocalTime.of(17, 0);

    /** Handed over: that day; after 5 pm or on another than a working day, the next working day. Times are London times. */
    public Outcome<LocalDate> byHand(LocalDateTime handedOver) {
        LocalDate day = handedOver.toLocalDate();
        return handedOver.toLocalTime().isAfter(CLOSE_OF_BUSINESS) ? working.after(day, 1) : working.onOrAfter(day);
    }

    /** Sent by e-mail: as if handed over at the time of sending. */
    public Outcome<LocalDate> byEmail(LocalDateTime sent) {
        return byHand(sent);
    }

    /** Posted first class: the next working day after posting. */
    public Outcome<LocalDate> byFirstClassPost(LocalDate posted) {
        return working.after(posted, 1);
    }

    /** Signed for: the day of the signature, whatever day it is. */
    public LocalDate bySignedForPost(LocalDate signed) {
        return signed;
    }
}
