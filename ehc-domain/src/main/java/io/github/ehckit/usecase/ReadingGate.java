package io.github.ehckit.usecase;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.casework.CasePart;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.GrantApplied;
import io.github.ehckit.casework.Permissions;
import io.github.ehckit.casework.Target;
import io.github.ehckit.draft.ReadReceipt;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.Actor;
import io.github.ehckit.port.Ports;
import io.github.ehckit.seal.SubmittedAdvice;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * The gate through which every reading passes: it asks the rules anew each time (D-12) and notes what was handed over.
 *
 * <p>What is not there and what is not the reader's is refused alike, and the case of another authority is not even looked for (P9).
 */
final class ReadingGate {
    private final Ports ports;
    private final Clock clock;

    ReadingGate(Ports ports, Clock clock) {
        this.ports = ports;
        this.clock = clock;
    }

    /** Finds a case of the authority for which the reader acts; what they may see of it is still to be asked. */
    Outcome<EhcCase> found(CaseId id, Actor reader) {
        return id.authority().equals(reader.authority())
                ? ports.work()
                        .run(() -> ports.cases().find(id))
                        .map(Outcome::done)
                        .orElseGet(ReadingGate::notFound)
                : notFound();
    }

    /** Finds a case, if the reader may see this of it. */
    Outcome<EhcCase> about(CaseId id, Actor reader, CasePart view) {
        return found(id, reader)
                .then(ehcCase -> Permissions.maySee(reader, ehcCase, view, new Target.WholeCase())
                        .map(seen -> ehcCase));
    }

    /** Finds a request for advice, if the reader may see this of it. */
    Outcome<AdviceRequest> about(AdviceRequestId id, Actor reader, CasePart view) {
        return found(id.ofCase(), reader).then(ehcCase -> about(ehcCase, id, reader, view));
    }

    /** Answers with a request for advice of a case that was found, if the reader may see this of it. */
    static Outcome<AdviceRequest> about(EhcCase ehcCase, AdviceRequestId id, Actor reader, CasePart view) {
        Optional<AdviceRequest> asked = ehcCase.adviceRequest(id);
        Target about = asked.<Target>map(Target.OfAdvice::new).orElseGet(Target.WholeCase::new);
        Outcome<GrantApplied> may = Permissions.maySee(reader, ehcCase, view, about);
        return may.then(basis -> asked.filter(request -> view != CasePart.DRAFT || request.stands())
                .map(Outcome::done)
                .orElseGet(ReadingGate::notFound));
    }

    /** Notes that a reader is given versions, but for those that they submitted themselves, and answers with the versions. */
    List<SubmittedAdvice> handOver(List<SubmittedAdvice> versions, Actor reader, ReadReceipt.Way way) {
        versions.stream()
                .filter(version -> !version.seal().by().equals(reader.id()))
                .forEach(version -> ports.advice()
                        .recordReading(
                                version.request(),
                                ReadReceipt.once(version.seal().version(), reader, way, clock.instant())));
        return versions;
    }

    private static <T> Outcome<T> notFound() {
        return Outcome.refused(Refusal.notFound());
    }
}
