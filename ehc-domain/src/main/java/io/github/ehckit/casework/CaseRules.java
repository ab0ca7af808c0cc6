package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.DutyCommand;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.draft.AttachmentCommand;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.ResolveConflict;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.history.SystemCommand;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.Actor;
import io.github.ehckit.record.RecordCommand;
import io.github.ehckit.timetable.Timetable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The rules of casework: they decide a command, or refuse it with every reason.
 *
 * <p>The order of the questions is fixed. Is the command well formed? May this person give it? May it be given now? Do
 * the rules of its chapter allow it? The first question answered with no is explained, in full. The first three admit a
 * command, and find its target. The last is asked of the {@linkplain Admitted admitted} command, with the data that it
 * needs beside the case file. All rules are pure: the same case, command, context and data give the same answer.
 */
public final class CaseRules {
    private CaseRules() {}

    /**
     * Decides a command that opens a case.
     *
     * @param law the timetable of the authority for which the person acts
     * @param others the open cases of the same child; a person who may see one has to confirm that they open another
     */
    public static Outcome<Decision> open(
            AssessmentCommand.Opening command, Timetable law, CommandContext on, List<EhcCase> others) {
        return mayOpen(command, on.by()).then(permitted -> AssessmentRules.open(command, law, on, others));
    }

    /** Answers whether a command that opens a case is well formed, and the person may give it. */
    public static Outcome<AssessmentCommand.Opening> mayOpen(AssessmentCommand.Opening command, Actor by) {
        return CommandConstraints.check(command).then(formed -> Permissions.mayOpen(by, command));
    }

    /** Answers whether a command has everything that it must have, so that the host can be asked about it. */
    public static boolean formed(CaseCommand command) {
        return CommandConstraints.check(command) instanceof Outcome.Done;
    }

    /**
     * Admits a command on the case file.
     *
     * @param settings the settings of the authority whose case it is
     */
    public static Outcome<Admitted> admit(
            EhcCase was, CaseFileCommand command, AuthoritySettings settings, CommandContext on) {
        return switch (command) {
            case AssessmentCommand request ->
                onCase(was, request, on).then(in -> decided(AssessmentRules.decide(in, request, settings)));
            case AdviceCommand.RequestAdvice asking ->
                onCase(was, asking, on).map(in -> new Admitted.NeedsTemplate(in, asking, settings));
            case AdviceCommand.OfAdviceRequest advice ->
                onRequest(was, advice, on).then(in -> AdviceRules.admit(in, advice, settings));
            case DutyCommand duty -> onCase(was, duty, on).then(in -> decided(DutyRules.decide(in, duty)));
            case RecordCommand record ->
                onCase(was, record, on).then(in -> decided(RecordRules.decide(in, record, settings.law())));
        };
    }

    /** Admits a command on a draft. */
    public static Outcome<AdmittedDraft> admit(EhcCase was, DraftCommand command, CommandContext on) {
        return onRequest(was, command, on).map(in -> switch (command) {
            case DraftCommand.SaveDraft save ->
                save.saves().stream().anyMatch(DraftRules::isHeader)
                        ? new AdmittedDraft.WithHeader(in, save)
                        : new AdmittedDraft.OfSections(in, save);
        });
    }

    /** Decides the resolution of a conflicting save. */
    public static Outcome<ConflictingSave.Resolution> resolve(EhcCase was, ResolveConflict command, CommandContext on) {
        return onRequest(was, command, on).then(in -> DraftRules.resolve(in, command));
    }

    /** Decides whether an attachment may be added to a draft or removed from it, whatever file it is. */
    public static Outcome<AdviceRequest> attachment(EhcCase was, AttachmentCommand command, CommandContext on) {
        return onRequest(was, command, on)
                .then(in -> AdviceRules.pending(in.about().request()));
    }

    /**
     * Answers whether a person may write and submit the draft of a request now: they are permitted to, the case is in a
     * status that allows it, and the draft has not been submitted.
     */
    public static boolean mayWriteNow(EhcCase was, AdviceRequest request, Actor by) {
        AdviceCommand submitting =
                new AdviceCommand.SubmitAdvice(new AdviceRequestId(was.id(), request.number()), true);
        return Permissions.mayDo(by, was, submitting, new Target.OfAdviceRequest(request))
                        .then(permitted -> Lifecycle.mayHappen(was, submitting))
                        .then(timely -> AdviceRules.pending(request))
                instanceof Outcome.Done;
    }

    /**
     * Decides a command that the hub gives by itself.
     *
     * @param settings the settings of the authority whose case it is
     */
    public static Outcome<Decision> system(
            EhcCase was, SystemCommand command, AuthoritySettings settings, CommandContext on) {
        return switch (command) {
            case SystemCommand.WithholdInfectedAttachment withholding ->
                system(was, withholding, withholding, settings, on);
            case SystemCommand.RecordLeaver leaving -> system(was, leaving, leaving, settings, on);
            case SystemCommand.RemindOfAdvice reminding -> system(was, reminding, reminding, settings, on);
        };
    }

    private static <C extends CaseCommand & CaseCommand.OnAdviceRequest> Outcome<Decision> system(
            EhcCase was, C onRequest, SystemCommand command, AuthoritySettings settings, CommandContext on) {
        return onRequest(was, onRequest, on)
                .then(in -> SystemRules.decide(in.about().request(), command, settings, on.date()));
    }

    /** Lists the requests for advice of which a reminder is due on a day and was not made. */
    public static List<AdviceRequest> toRemindOf(EhcCase now, AuthoritySettings settings, LocalDate today) {
        return now.advice().requests().stream()
                .filter(asked -> settings.policy()
                        .reminders()
                        .due(asked, settings.law(), today)
                        .isPresent())
                .toList();
    }

    static Outcome<Admitted> decided(Outcome<Decision> decision) {
        return decision.map(Admitted.Decided::new);
    }

    private static <C extends CaseCommand & CaseCommand.OnCase> Outcome<Admission<Target.WholeCase>> onCase(
            EhcCase was, C command, CommandContext on) {
        return admit(was, command, () -> Optional.of(new Target.WholeCase()), on);
    }

    private static <C extends CaseCommand & CaseCommand.OnAdviceRequest>
            Outcome<Admission<Target.OfAdviceRequest>> onRequest(EhcCase was, C command, CommandContext on) {
        return admit(was, command, () -> was.adviceRequest(command.request()).map(Target.OfAdviceRequest::new), on);
    }

    /** Looks for the target once the command is well formed. */
    private static <T extends Target> Outcome<Admission<T>> admit(
            EhcCase was, CaseCommand command, Supplier<Optional<T>> about, CommandContext on) {
        return CommandConstraints.check(command)
                .then(formed -> about.get().map(Outcome::done).orElseGet(() -> Outcome.refused(Refusal.notFound())))
                .then(found -> Permissions.mayDo(on.by(), was, command, found)
                        .then(permitted -> Lifecycle.mayHappen(was, command))
                        .map(admitted -> new Admission<>(was, found, on)));
    }
}
