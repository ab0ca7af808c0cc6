package io.github.ehckit.usecase;

import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.HistoryEntry;
import io.github.ehckit.history.PersonalText;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The withdrawal of a request for advice, as it is shown to the person who was asked.
 *
 * @param request the request that was withdrawn
 * @param on the day of the withdrawal, in London
 * @param reason the reason; empty if the case was closed
 */
public record Withdrawal(AdviceRequestId request, LocalDate on, Optional<PersonalText> reason) {

    /** Finds the withdrawal of a request in the history of its case; empty if there is none. */
    static Optional<Withdrawal> of(AdviceRequestId request, List<HistoryEntry> history) {
        return history.stream()
                .filter(entry -> entry.event() instanceof AdviceEvent.AdviceRequestWithdrawn withdrawn
                        && withdrawn.request() == request.number())
                .reduce((earlier, later) -> later)
                .map(entry -> of(request, entry));
    }

    private static Withdrawal of(AdviceRequestId request, HistoryEntry entry) {
        AdviceEvent.AdviceRequestWithdrawn withdrawn = (AdviceEvent.AdviceRequestWithdrawn) entry.event();
        return new Withdrawal(request, entry.date(), withdrawn.reason());
    }
}
