package io.github.ehckit.usecase;

import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.casework.CaseRules;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.ManagersPart;
import io.github.ehckit.casework.input.InputField;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.DraftRefusal;
import io.github.ehckit.draft.ResolveConflict;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.history.CommandKey;
import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.ChildDigest;
import io.github.ehckit.port.ChangeResult;
import io.github.ehckit.port.Ports;
import io.github.ehckit.port.SaveResult;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;

/**
 * The use case for casework: it takes commands. Each is decided on the case as it is at that moment, and committed
 * whole or not at all (P3).
 *
 * <p>The case is locked from the decision until the commit. Of two commands that race, the second is decided on the
 * case as the first has left it; no caller is told to try again. Thread-safe.
 */
public final class Casework {
    private final Ports ports;
    private final Clock clock;
    private final DecisionContexts contexts;
    private final DecisionRecorder recorder;

    public Casework(Ports ports, Clock clock) {
        this.ports = ports;
        this.clock = clock;
        this.contexts = new DecisionContexts(ports);
        this.recorder = new DecisionRecorder(ports);
    }

    /**
     * Opens a case of the authority for which the person acts; returns the parts of it that they may see. If they can
     * see an open case of the same child, it is refused until they confirm.
     *
     * <p>A command does not ask the directory for the names in its answer: {@link CaseReading#caseFile} returns them.
     */
    public Outcome<CaseFile> open(AssessmentCommand.Opening command, Actor by) {
        CommandContext on = context(by);
        return formed(command, () -> open(command, on, Optional.empty()));
    }

    /**
     * Opens a case once, however often the command is sent with its key. A command that was done is answered as
     * it was then, without notices; one that was refused is decided anew. The same key with another command is refused.
     */
    public Outcome<CaseFile> open(AssessmentCommand.Opening command, Actor by, CommandKey key) {
        CommandContext on = context(by);
        return formed(command, () -> open(command, on, keyed(key, Optional.empty(), command, on)));
    }

    /**
     * Changes a case file; returns the parts of it that the person may see.
     *
     * <p>A command does not ask the directory for the names in its answer: {@link CaseReading#caseFile} returns them.
     */
    public Outcome<CaseFile> handle(CaseId id, CaseFileCommand command, Actor by) {
        CommandContext on = context(by);
        return formed(command, () -> decide(id, command, on, Optional.empty()));
    }

    /**
     * Changes a case file once, however often the command is sent with its key. A command that was done is
     * answered as it was then, without notices; one that was refused is decided anew. The same key with another command
     * is refused.
     */
    public Outcome<CaseFile> handle(CaseId id, CaseFileCommand command, Actor by, CommandKey key) {
        CommandContext on = context(by);
        return formed(command, () -> decide(id, command, on, keyed(key, Optional.of(id), command, on)));
    }

    /**
     * Saves sections of a draft in one unit of work. If a part of it is refused, nothing is saved, and every
     * reason is answered. Sections that another person saved meanwhile are answered as conflicts and lose no text (P2);
     * all others are saved. If the draft was moved to another template meanwhile, all of them are conflicts.
     */
    public Outcome<SaveResult.Saved> save(DraftCommand command, Actor by) {
        CommandContext on = context(by);
        return formed(command, () -> draft(command, on));
    }

    /** Saves the resolution of a conflicting save (P2), while the draft may be written. */
    public Outcome<ConflictingSave.Resolution> resolve(ResolveConflict command, Actor by) {
        CommandContext on = context(by);
        return formed(
                command,
                () -> within(
                        command.request().ofCase(),
                        on,
                        id -> ports.cases().find(id),
                        was -> resolve(was, command, on)));
    }

    /** Returns the context of a command, with the memberships that the directory has at this moment. */
    private CommandContext context(Actor by) {
        return new CommandContext(DirectoryActors.current(ports.directory(), by), clock.instant());
    }

    /**
     * Asks the host's validator. The domain checks the command again by itself, so that no rule depends on a validator.
     */
    private <T> Outcome<T> formed(CaseCommand command, Supplier<Outcome<T>> work) {
        List<Refusal> faults = ports.validator().faults(command);
        return faults.isEmpty() ? work.get() : Outcome.refused(faults);
    }

    /** Works on a case within one unit of work; the case of another authority is never looked up (P9). */
    private <T> Outcome<T> within(
            CaseId id,
            CommandContext on,
            Function<CaseId, Optional<EhcCase>> look,
            Function<EhcCase, Outcome<T>> work) {
        return id.authority().equals(on.by().authority())
                ? ports.work().run(() -> look.apply(id).map(work).orElseGet(Casework::notFound))
                : notFound();
    }

    /** Makes the command with its key; one that is not well formed is refused without a look at its key. */
    private static Optional<RepeatedCommand> keyed(
            CommandKey key, Optional<CaseId> about, CaseFileCommand command, CommandContext on) {
        return CaseRules.formed(command) ? Optional.of(RepeatedCommand.of(key, about, command, on)) : Optional.empty();
    }

    private Outcome<CaseFile> open(
            AssessmentCommand.Opening command, CommandContext on, Optional<RepeatedCommand> keyed) {
        AuthoritySettings settings = ports.settings().of(on.by().authority());
        return ports.work()
                .run(() -> {
                    List<EhcCase> others = others(command, on);
                    return before(keyed, on, settings).orElseGet(() -> opened(command, on, others, settings, keyed));
                })
                .map(answer -> file(answer.now(), answer.on(), settings));
    }

    private Outcome<RepeatedCommand.Effect> opened(
            AssessmentCommand.Opening command,
            CommandContext on,
            List<EhcCase> others,
            AuthoritySettings settings,
            Optional<RepeatedCommand> keyed) {
        return CaseRules.open(command, settings.law(), on, others)
                .map(decision -> recorder.open(decision, settings.law(), on, keyed))
                .map(now -> new RepeatedCommand.Effect(now, on));
    }

    private Optional<Outcome<RepeatedCommand.Effect>> before(
            Optional<RepeatedCommand> keyed, CommandContext on, AuthoritySettings settings) {
        return keyed.flatMap(
                command -> command.before(ports.cases(), on, settings.policy().reading()));
    }

    /** Finds the open cases of the child; no other case of the authority is opened until this one is. */
    private List<EhcCase> others(AssessmentCommand.Opening command, CommandContext on) {
        if (CaseRules.mayOpen(command, on.by()) instanceof Outcome.Refused) {
            return List.of();
        }
        AuthorityCode authority = on.by().authority();
        ports.cases().holdOpenings(authority);
        return ports.cases().openCases(authority, ChildDigest.of(command.child())).stream()
                .flatMap(id -> ports.cases().find(id).stream())
                .toList();
    }

    private Outcome<CaseFile> decide(
            CaseId id, CaseFileCommand command, CommandContext on, Optional<RepeatedCommand> keyed) {
        HostAnswers host = HostAnswers.to(id, command, on, ports);
        return within(
                        id,
                        on,
                        held -> ports.cases().lock(held),
                        was -> before(keyed, on, host.settings())
                                .orElseGet(() -> decided(was, command, on, host, keyed)))
                .then(answer -> answered(answer, on, host));
    }

    /** Shows the case file; what the directory has to say of the command is not said again when it is repeated. */
    private Outcome<CaseFile> answered(RepeatedCommand.Effect answer, CommandContext on, HostAnswers host) {
        List<Notice> notices = answer.on().equals(on) ? host.notices() : List.of();
        return Outcome.done(file(answer.now(), answer.on(), host.settings()), notices);
    }

    private Outcome<RepeatedCommand.Effect> decided(
            EhcCase was,
            CaseFileCommand command,
            CommandContext on,
            HostAnswers host,
            Optional<RepeatedCommand> keyed) {
        return CaseRules.admit(was, command, host.settings(), on)
                .then(admitted -> contexts.decide(admitted, host))
                .map(decision -> recorder.keep(was, decision, host.settings().law(), on, keyed))
                .map(now -> new RepeatedCommand.Effect(now, on));
    }

    private Outcome<SaveResult.Saved> draft(DraftCommand command, CommandContext on) {
        ManagersPart part = ports.settings().of(on.by().authority()).policy().managersPart();
        return within(
                command.request().ofCase(),
                on,
                read -> ports.cases().find(read),
                was -> CaseRules.admit(was, command, on)
                        .then(admitted -> contexts.decide(admitted, part))
                        .then(save -> answer(ports.advice().save(save)))
                        .map(saved -> shown(saved, was, command, part, on.by())));
    }

    private Outcome<ConflictingSave.Resolution> resolve(EhcCase was, ResolveConflict command, CommandContext on) {
        return CaseRules.resolve(was, command, on)
                .then(settled ->
                        OpenDraft.of(ports.advice().lock(command.request())).then(held -> resolve(command, settled)));
    }

    private Outcome<ConflictingSave.Resolution> resolve(ResolveConflict command, ConflictingSave.Resolution settled) {
        ChangeResult waited = ports.advice().resolve(command.request(), command.section(), command.number(), settled);
        return waited == ChangeResult.CHANGED
                ? Outcome.done(settled)
                : Outcome.refused(DraftRefusal.COPY_NOT_FOUND.at(
                        InputField.UNSAVED_COPY.place(), Argument.of("number", command.number())));
    }

    private static SaveResult.Saved shown(
            SaveResult.Saved saved, EhcCase was, DraftCommand command, ManagersPart part, Actor writer) {
        return was.adviceRequest(command.request())
                .map(request -> HiddenPart.of(part, request, writer).leftOutOf(saved))
                .orElse(saved);
    }

    private static Outcome<SaveResult.Saved> answer(SaveResult result) {
        return switch (result) {
            case SaveResult.Saved saved -> Outcome.done(saved);
            case SaveResult.Closed closed -> OpenDraft.closed();
        };
    }

    private static CaseFile file(EhcCase now, CommandContext on, AuthoritySettings settings) {
        return CaseFile.of(now, on, settings, DirectoryNames.none(), List.of());
    }

    private static <T> Outcome<T> notFound() {
        return Outcome.refused(Refusal.notFound());
    }
}
