package io.github.ehckit.usecase;

import io.github.ehckit.casework.CasePart;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.Permissions;
import io.github.ehckit.casework.Reg6Duties;
import io.github.ehckit.casework.Target;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.notification.NotificationStatus;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.ChildDigest;
import io.github.ehckit.port.Ports;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/**
 * The use case for reading a case: its parts, for those who may see them at this moment. Permissions are checked anew
 * each time (D-12).
 *
 * <p>A missing case and a case that the reader may not see are refused alike (P9). Thread-safe.
 */
public final class CaseReading {
    private final Ports ports;
    private final Clock clock;
    private final ReadingGate gate;

    public CaseReading(Ports ports, Clock clock) {
        this.ports = ports;
        this.clock = clock;
        this.gate = new ReadingGate(ports, clock);
    }

    /**
     * Shows the case file. A team has again each pending request whose member has left, by the directory; a directory that
     * fails leaves it with the member.
     */
    public Outcome<CaseFile> caseFile(CaseId id, Actor by) {
        Actor reader = gate.current(by);
        CommandContext on = new CommandContext(reader, clock.instant());
        DirectoryNames names = DirectoryNames.of(ports.directory());
        return gate.about(id, reader, CasePart.CASE_FILE)
                .map(ehcCase -> ehcCase.without((team, member) -> names.left(id.authority(), team, member)))
                .map(ehcCase -> CaseFile.of(
                        ehcCase, on, ports.settings().of(reader.authority()), names, messages(ehcCase, reader)));
    }

    /**
     * Finds the case file with the reference that a person has typed, in the authority for which they act. Not
     * found if it is no reference, as if there were no such case.
     *
     * @param typed the reference, with blanks around it or in small letters, if the person typed it so
     */
    public Outcome<CaseFile> findByReference(String typed, Actor reader) {
        return CaseReference.parse(typed)
                .map(reference -> findByReference(reference, reader))
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    /** Finds the case file with this reference, in the authority for which the reader acts. */
    public Outcome<CaseFile> findByReference(CaseReference reference, Actor reader) {
        return ports.cases()
                .findByReference(reader.authority(), reference)
                .map(id -> caseFile(id, reader))
                .orElseGet(() -> Outcome.refused(Refusal.notFound()));
    }

    /**
     * Lists the timeline, the newest entry first: the entries that are for this reader, each with those of its words
     * that are for them.
     */
    public Outcome<List<TimelineEntry>> timeline(CaseId id, Actor by) {
        Actor reader = gate.current(by);
        return gate.about(id, reader, CasePart.CASE_FILE)
                .map(ehcCase -> new Timeline(ehcCase, reader, gate.policy(reader))
                        .of(ports.cases().history(ehcCase.id())));
    }

    /** Shows the state of the authority's duties under reg 6(1) today, to the authority itself. */
    public Outcome<Reg6Duties> duties(CaseId id, Actor by) {
        Actor reader = gate.current(by);
        LocalDate today = new CommandContext(reader, clock.instant()).date();
        return gate.about(id, reader, CasePart.REG_6_DUTIES).map(ehcCase -> Reg6Duties.of(ehcCase, today));
    }

    /**
     * Lists the references of the other open cases of the same child, to the authority itself. A person who
     * cannot see them learns of none when they open a further one.
     */
    public Outcome<List<CaseReference>> sameChild(CaseId id, Actor by) {
        Actor reader = gate.current(by);
        return gate.about(id, reader, CasePart.SAME_CHILD).map(this::others);
    }

    private List<CaseReference> others(EhcCase ehcCase) {
        return ports.cases().openCases(ehcCase.id().authority(), ChildDigest.of(ehcCase.child())).stream()
                .filter(other -> !other.equals(ehcCase.id()))
                .flatMap(other -> ports.cases().find(other).stream())
                .map(EhcCase::reference)
                .toList();
    }

    /** Lists what became of the notifications of a case, for a reader who may see it. */
    private List<NotificationStatus> messages(EhcCase ehcCase, Actor reader) {
        boolean sees =
                Permissions.maySee(reader, ehcCase, CasePart.MESSAGES, new Target.WholeCase(), gate.policy(reader))
                        instanceof Outcome.Done;
        return sees ? ports.outbox().statuses(ehcCase.id()) : List.of();
    }
}
