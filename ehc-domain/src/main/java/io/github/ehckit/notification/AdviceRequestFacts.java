package io.github.ehckit.notification;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AdviceState;
import io.github.ehckit.advice.AdviceStatus;
import io.github.ehckit.advice.SubmittedResponse;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.template.ResponseKind;
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
 * @param latest the facts of the latest submitted version; empty before the first
 * @param completed the number of completed requests for advice on the case
 * @param requests the number of requests for advice on the case that were not withdrawn
 */
public record AdviceRequestFacts(
        boolean ofRecipient,
        LocalDate dueOn,
        boolean pending,
        int versions,
        Optional<LocalDate> submittedOn,
        Optional<SubmittedResponse> latest,
        int completed,
        int requests) {

    static AdviceRequestFacts of(AdviceRequest request, AdviceState all, Timetable law, PersonId recipient) {
        List<AdviceRequest> active = all.active();
        return new AdviceRequestFacts(
                request.responder().filter(recipient::equals).isPresent(),
                request.dueOn(law),
                request.status().pending(),
                request.seals().size(),
                request.seals().stream().reduce((earlier, later) -> later).map(Seal::date),
                request.latest(),
                (int) active.stream().filter(AdviceRequestFacts::completed).count(),
                active.size());
    }

    /** Answers whether the latest version is of this kind. */
    boolean isOf(ResponseKind kind) {
        return latest.filter(response -> response.kind() == kind).isPresent();
    }

    /** Returns the day by which advice is promised; empty unless the latest version promises it with a day. */
    Optional<LocalDate> promisedBy() {
        return latest.flatMap(SubmittedResponse::promisedBy);
    }

    private static boolean completed(AdviceRequest request) {
        return request.status() instanceof AdviceStatus.Submitted;
    }
}
