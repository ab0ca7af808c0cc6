package io.github.ehckit.usecase;

import static java.util.stream.Collectors.toSet;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.casework.CasePart;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.Permissions;
import io.github.ehckit.casework.ReadingPolicy;
import io.github.ehckit.casework.Target;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.TeamId;
import io.github.ehckit.port.Ports;
import io.github.ehckit.seal.ReadReceipt;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The recipients of a correction: people who have read the advice and may still read it at the moment of asking.
 * Permission is checked in the role in which they read it, if they still have it, and in the teams to which they belong
 * now. People whom the directory no longer knows are left out.
 */
final class CorrectionRecipients {
    private final Ports ports;

    CorrectionRecipients(Ports ports) {
        this.ports = ports;
    }

    /**
     * Finds the people who have read a version before this one, except the responder and the responsible co-ordinator:
     * they have a notification of their own.
     */
    Set<PersonId> of(EhcCase now, int request, int before) {
        return now.advice().request(request).stream()
                .flatMap(asked -> ports.advice().readReceipts(new AdviceRequestId(now.id(), request)).stream()
                        .filter(receipt -> receipt.version() < before)
                        .filter(receipt -> !hasTheirOwn(now, asked, receipt.by()))
                        .filter(receipt -> mayStillRead(now, asked, receipt)))
                .map(ReadReceipt::by)
                .collect(toSet());
    }

    private static boolean hasTheirOwn(EhcCase now, AdviceRequest asked, PersonId person) {
        return Stream.of(asked.responder(), now.record().coordinator())
                .flatMap(Optional::stream)
                .anyMatch(person::equals);
    }

    private boolean mayStillRead(EhcCase now, AdviceRequest asked, ReadReceipt receipt) {
        return new DirectoryActors(ports.directory(), now.id().authority())
                .person(receipt.by(), teams(now)).stream()
                        .filter(reader -> reader.role() == receipt.as())
                        .map(reader -> Permissions.maySee(
                                reader,
                                now,
                                CasePart.SUBMITTED_ADVICE,
                                new Target.OfAdviceRequest(asked),
                                policy(reader)))
                        .anyMatch(Outcome.Done.class::isInstance);
    }

    private ReadingPolicy policy(Actor reader) {
        return ports.settings().of(reader.authority()).policy().reading();
    }

    private static Stream<TeamId> teams(EhcCase now) {
        return now.advice().requests().stream().flatMap(request -> request.to().team().stream());
    }
}
