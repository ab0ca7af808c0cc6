package io.github.ehckit.casework;

import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.DraftRefusal;
import io.github.ehckit.draft.DraftSave;
import io.github.ehckit.draft.ResolveConflict;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules for saving a draft: any answers that the template offers, however incomplete. */
final class DraftRules {
    private DraftRules() {}

    static Outcome<DraftSave> save(
            Admission<Target.OfAdviceRequest> in, DraftCommand.SaveDraft command, Optional<Template> form) {
        boolean header =
                command.saves().stream().anyMatch(section -> section.section().equals(SectionCode.HEADER));
        return objections(in, command, form)
                .all(header ? headerApart(form) : List.of())
                .noting(notAsked(form, command))
                .answer(save(in, command, form, manages(in)));
    }

    static Outcome<DraftSave> answerHeader(
            Admission<Target.OfAdviceRequest> in,
            DraftCommand.AnswerHeader command,
            Optional<Template> form,
            Optional<Answers> managers) {
        return objections(in, command, form)
                .all(manages(in) ? List.of() : managersAnswers(managers, command.answers()))
                .noting(notAsked(form, command))
                .answer(save(in, command, form, manages(in) || managers.isPresent()));
    }

    /** Resolves a conflicting save: a writer of the draft does so, while it may be written. */
    static Outcome<ConflictingSave.Resolution> resolve(Admission<Target.OfAdviceRequest> in, ResolveConflict command) {
        return new Violations()
                .all(AdviceRules.notPending(in.about().request()))
                .answer(new ConflictingSave.Resolution(
                        command.disposal(), in.on().by().id(), in.on().at()));
    }

    private static Violations objections(
            Admission<Target.OfAdviceRequest> in, DraftCommand command, Optional<Template> form) {
        return new Violations()
                .all(AdviceRules.notPending(in.about().request()))
                .all(faults(form, command));
    }

    private static DraftSave save(
            Admission<Target.OfAdviceRequest> in, DraftCommand command, Optional<Template> form, boolean byManager) {
        CommandContext on = in.on();
        return new DraftSave(
                command.request(),
                command.template(),
                asked(form, command),
                on.by().id(),
                byManager,
                on.at());
    }

    /** Returns the sections without the answers to questions that are not asked beside the others. */
    private static List<SectionSave> asked(Optional<Template> form, DraftCommand command) {
        return command.saves().stream()
                .map(save -> form.map(save::asked).orElse(save))
                .toList();
    }

    private static List<Notice> notAsked(Optional<Template> form, DraftCommand command) {
        return form.stream()
                .flatMap(template -> command.saves().stream()
                        .flatMap(save -> template.notAsked(save.section(), save.answers()).stream()))
                .toList();
    }

    private static boolean manages(Admission<Target.OfAdviceRequest> in) {
        return in.about().request().to().team().filter(in.on().by()::manages).isPresent();
    }

    /** Refuses changes to the manager's answers; the member answers the questions that the manager left open. */
    private static List<Refusal> managersAnswers(Optional<Answers> managers, Answers written) {
        return managers.stream()
                .flatMap(kept -> Header.MANAGERS.stream().filter(field -> changes(field, kept, written)))
                .map(DraftRules::managersAnswer)
                .toList();
    }

    private static boolean changes(String field, Answers kept, Answers written) {
        return kept.hasAnswer(field) && !written.answer(field).equals(kept.answer(field));
    }

    /**
     * Checks a save against the template on which it was written. The store finds out whether the draft is still on
     * that one.
     */
    private static List<Refusal> faults(Optional<Template> named, DraftCommand command) {
        return named.map(template -> command.saves().stream()
                        .flatMap(save -> notOffered(template, save.section(), save.answers()))
                        .toList())
                .orElseGet(() -> List.of(DraftRefusal.TEMPLATE_NOT_FOUND.at(InputField.TEMPLATE.place())));
    }

    /** Lists everything in a section that its template does not offer. */
    static Stream<Refusal> notOffered(Template template, SectionCode section, Answers answers) {
        return template.faults(section, answers).stream();
    }

    private static List<Refusal> headerApart(Optional<Template> form) {
        return form.flatMap(template -> template.section(SectionCode.HEADER)).stream()
                .map(header -> DraftRefusal.HEADER_WITH_SECTIONS.at(
                        Place.of(SectionCode.HEADER.value()), Argument.label("section", header.label())))
                .toList();
    }

    private static Refusal managersAnswer(String field) {
        return DraftRefusal.MANAGERS_ANSWER.at(Place.of(SectionCode.HEADER.value() + "." + field));
    }
}
