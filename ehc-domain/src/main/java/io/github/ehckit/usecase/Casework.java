package io.github.ehckit.usecase;

import io.github.ehckit.casework.CaseCommand;
import io.github.ehckit.casework.CaseId;
import io.github.ehckit.casework.CaseRules;
import io.github.ehckit.casework.DraftCommand;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.FileCommand;
import io.github.ehckit.casework.KeptCopy;
import io.github.ehckit.casework.Occasion;
import io.github.ehckit.casework.Papers;
import io.github.ehckit.casework.RequestCommand;
import io.github.ehckit.casework.SettleCopy;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.port.Ports;
import io.github.ehckit.port.SaveResult;
import java.time.Clock;
import java.util.List;
import java.util.function.Supplier;

/**
 * Takes commands: each is decided on the case as it is at that moment, and kept whole or not at all (P3).
 *
 * <p>The case is held from the decision until it is kept, so that of two commands that race the second is decided on what the first
 * has made of the case; nobody is told to try again. Thread-safe.
 */
public final class Casework {
    private final Ports ports;
    private final Clock clock;
    private final PaperRoom papers;
    private final Registry registry;

    public Casework(Ports ports, Clock clock) {
        this.ports = ports;
        this.clock = clock;
        this.papers = new PaperRoom(ports);
        this.registry = new Registry(ports);
    }

    /** Opens a case of the authority for which the person acts; answers with what they may see of it. */
    public Outcome<CaseFile> open(RequestCommand.Opening command, Actor by) {
        Occasion on = new Occasion(by, clock.instant());
        return checked(command, () -> CaseRules.open(command, on).map(events -> file(registry.open(events, on), on)));
    }

    /** Changes a case file; answers with what the person may see of it. */
    public Outcome<CaseFile> handle(CaseId id, FileCommand command, Actor by) {
        Occasion on = new Occasion(by, clock.instant());
        return checked(
                command,
                () -> ports.cases()
                        .take(id)
                        .map(was -> decide(was, command, on))
                        .orElseGet(() -> Outcome.refused(Refusal.notFound())));
    }

    /**
     * Saves in the working copy of a response. Sections that somebody else saved meanwhile are answered as conflicts and lose
     * nothing (P2); all others are saved.
     */
    public Outcome<SaveResult.Saved> save(DraftCommand command, Actor by) {
        Occasion on = new Occasion(by, clock.instant());
        return checked(
                command,
                () -> ports.cases()
                        .find(command.request().ofCase())
                        .map(was -> draft(was, command, on))
                        .orElseGet(() -> Outcome.refused(Refusal.notFound())));
    }

    /** Keeps what became of a text that lost a conflict (P2). */
    public Outcome<KeptCopy.Settled> settle(SettleCopy command, Actor by) {
        Occasion on = new Occasion(by, clock.instant());
        return checked(
                command,
                () -> ports.cases()
                        .find(command.request().ofCase())
                        .map(was -> CaseRules.settle(was, command, on).then(settled -> settle(command, settled)))
                        .orElseGet(() -> Outcome.refused(Refusal.notFound())));
    }

    private Outcome<KeptCopy.Settled> settle(SettleCopy command, KeptCopy.Settled settled) {
        boolean waited = ports.responses().settle(command.request(), command.section(), command.copy(), settled);
        return waited
                ? Outcome.done(settled)
                : Outcome.refused(Refusal.at(
                        "copy", RefusalCode.NOT_FOUND, "P2", "no copy of this number waits for this section"));
    }

    private <T> Outcome<T> checked(CaseCommand command, Supplier<Outcome<T>> work) {
        List<Refusal> faults = ports.validator().faults(command);
        return faults.isEmpty() ? ports.work().run(work) : Outcome.refused(faults);
    }

    private Outcome<CaseFile> decide(EhcCase was, FileCommand command, Occasion on) {
        Papers beside = papers.beside(was, command);
        return CaseRules.decide(was, beside, command, on)
                .map(events -> file(registry.keep(was, beside.response(), events, on), on));
    }

    private CaseFile file(EhcCase now, Occasion on) {
        return CaseFile.of(now, on, ports.directory());
    }

    private Outcome<SaveResult.Saved> draft(EhcCase was, DraftCommand command, Occasion on) {
        return CaseRules.draft(was, papers.beside(was, command), command, on)
                .then(save -> answer(ports.responses().save(save)));
    }

    private static Outcome<SaveResult.Saved> answer(SaveResult result) {
        return switch (result) {
            case SaveResult.Saved saved -> Outcome.done(saved);
            case SaveResult.Closed closed ->
                Outcome.refused(Refusal.of(RefusalCode.ADVICE_LOCKED, "R-141", "the response was closed meanwhile"));
        };
    }
}
