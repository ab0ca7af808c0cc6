package io.github.ehckit.usecase;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.casework.AppliedGrant;
import io.github.ehckit.casework.CasePart;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.Permissions;
import io.github.ehckit.casework.ReadingPolicy;
import io.github.ehckit.casework.Target;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.Actor;
import io.github.ehckit.port.Ports;
import io.github.ehckit.seal.ReadReceipt;
import io.github.ehckit.seal.SubmittedAdvice;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The gate of every reading: it checks memberships and permissions anew each time (D-12) and records read
 * receipts.
 *
 * <p>A missing case or request and one that the reader may not see are refused alike. The case of another authority is
 * never looked up (P9).
 */
final class ReadingGate {
    private final Ports ports;
    private final Clock clock;

    ReadingGate(Ports ports, Clock clock) {
        this.ports = ports;
        this.clock = clock;
    }

    /** Returns the reader with the memberships that the directory has at this moment; asked first in every call. */
    Actor current(Actor reader) {
        return DirectoryActors.current(ports.directory(), reader);
    }

    /** Finds a case of the authority for which the reader acts; permission to see its parts is still to be checked. */
    Outcome<EhcCase> found(CaseId id, Actor reader) {
        return id.authority().equals(reader.authority())
                ? ports.work()
                        .run(() -> ports.cases().find(id))
                        .map(Outcome::done)
                        .orElseGet(ReadingGate::notFound)
                : notFound();
    }

    /** Finds a case, if the reader may see this part of it. */
    Outcome<EhcCase> about(CaseId id, Actor reader, CasePart part) {
        return found(id, reader)
                .then(ehcCase -> Permissions.maySee(reader, ehcCase, part, new Target.WholeCase(), policy(reader))
                        .map(seen -> ehcCase));
    }

    /** Finds a request for advice, if the reader may see this part of it. */
    Outcome<AdviceRequest> about(AdviceRequestId id, Actor reader, CasePart part) {
        return found(id.ofCase(), reader).then(ehcCase -> about(ehcCase, id, reader, part));
    }

    /**
     * Returns a request for advice of a case that was found, if the reader may see this part of it. A request that has
     * no such part is refused as one that was never made.
     */
    Outcome<AdviceRequest> about(EhcCase ehcCase, AdviceRequestId id, Actor reader, CasePart part) {
        Optional<AdviceRequest> asked = ehcCase.adviceRequest(id);
        Target about = asked.<Target>map(Target.OfAdviceRequest::new).orElseGet(Target.WholeCase::new);
        Outcome<AppliedGrant> may = Permissions.maySee(reader, ehcCase, part, about, policy(reader));
        return may.then(grant ->
                asked.filter(request -> has(request, part)).map(Outcome::done).orElseGet(ReadingGate::notFound));
    }

    /**
     * Answers whether a request has a part to show. One that was withdrawn before advice was given has the reason alone,
     * and one that was declined has no draft.
     */
    private static boolean has(AdviceRequest request, CasePart part) {
        return switch (part) {
            case WITHDRAWAL_REASON -> !request.active();
            case DRAFT -> request.withAddressee();
            default -> request.active();
        };
    }

    /** Returns the policy on reading of the authority for which the reader acts, as it is at this moment. */
    ReadingPolicy policy(Actor reader) {
        return ports.settings().of(reader.authority()).policy().reading();
    }

    /** Records a read receipt for each version that the reader did not submit, and returns the versions. */
    List<SubmittedAdvice> handOver(List<SubmittedAdvice> versions, Actor reader, ReadReceipt.Way way) {
        versions.stream()
                .filter(version -> !version.seal().by().equals(reader.id()))
                .forEach(version -> ports.advice()
                        .recordReadReceipt(
                                version.request(),
                                ReadReceipt.once(version.seal().version(), reader, way, clock.instant())));
        return versions;
    }

    private static <T> Outcome<T> notFound() {
        return Outcome.refused(Refusal.notFound());
    }
}
