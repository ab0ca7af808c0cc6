package io.github.ehckit.notification;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AdviceState;
import io.github.ehckit.advice.AdviceStatus;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.timetable.Timetable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The facts of a request for advice that emails may tell. None of them is about the child.
 *
 * @param ofRecipient whether the recipient of the email is the person to give the advice
 * @param dueOn the last day on which the advice is in time
 * @param pending whether advice may be written and submitted now
 * @param versions the number of versions that were submitted
 * @param submittedOn the day of the latest submission
 * @param nilReturn whether the latest version gives no advice
 * @param completed the number of completed requests for advice on the case
 * @param requests the number of requests for advice on the case that were not withdrawn
 */
public record AdviceRequestFacts(
        boolean ofRecipient,
        LocalDate dueOn,
        boolean pending,
        int versions,
        Optional<LocalDate> submittedOn,
        boolean nilReturn,
        int completed,
        int requests) {

    static AdviceRequestFacts of(AdviceRequest request, AdviceState all, Timetable law, PersonId recipient) {
        List<AdviceRequest> active =
                all.requests().stream().filter(AdviceRequest::active).toList();
        return new AdviceRequestFacts(
                request.responder().filter(recipient::equals).isPresent(),
                request.dueOn(law),
                request.status().pending(),
                request.seals().size(),
                request.seals().stream().reduce((earlier, later) -> later).map(Seal::date),
                request.nilReturn(),
                (int) active.stream().filter(AdviceRequestFacts::completed).count(),
                active.size());
    }

    private static boolean completed(AdviceRequest request) {
        return request.status() instanceof AdviceStatus.Submitted;
    }
}
