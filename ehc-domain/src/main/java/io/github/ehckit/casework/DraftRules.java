package io.github.ehckit.casework;

import io.github.ehckit.casework.input.InputField;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.DraftCommand;
import io.github.ehckit.draft.DraftRefusal;
import io.github.ehckit.draft.DraftSave;
import io.github.ehckit.draft.ManagersAnswers;
import io.github.ehckit.draft.ResolveConflict;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The rules for saving a draft: any answers that the template offers, however incomplete. */
final class DraftRules {
    private DraftRules() {}

    /** Decides a save without the header. */
    static Outcome<DraftSave> save(
            Admission<Target.OfAdviceRequest> in, DraftCommand.SaveDraft command, Optional<Template> form) {
        return objections(in, command, form)
                .noting(notAsked(form, command.saves()))
                .answer(save(in, command, asked(form, command.saves()), ManagersAnswers.none()));
    }

    /** Decides a save with the header among its sections; it keeps what the writer leaves to another person. */
    static Outcome<DraftSave> save(
            Admission<Target.OfAdviceRequest> in,
            DraftCommand.SaveDraft command,
            Optional<Template> form,
            AdviceDraft was,
            ManagersPart part) {
        HeaderRules rules = new HeaderRules(was, writer(in), part);
        List<SectionSave> completed =
                command.saves().stream().map(rules::completed).toList();
        List<SectionSave> asked = asked(form, completed);
        return objections(in, command, form)
                .all(pending(in) ? objections(rules, command) : List.of())
                .noting(notAsked(form, completed))
                .answer(save(in, command, asked, managers(rules, asked)));
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
                .all(pending(in) && writer(in).managesOnly() ? writersSections(command) : List.of())
                .all(faults(form, command));
    }

    private static List<Refusal> objections(HeaderRules rules, DraftCommand command) {
        return command.saves().stream()
                .flatMap(section -> rules.objections(section).stream())
                .toList();
    }

    /** Returns the sections without the answers to questions that are not asked beside the others. */
    private static List<SectionSave> asked(Optional<Template> form, List<SectionSave> sections) {
        return form.map(template ->
                        sections.stream().map(save -> save.asked(template)).toList())
                .orElse(sections);
    }

    private static List<Notice> notAsked(Optional<Template> form, List<SectionSave> sections) {
        return form.stream()
                .flatMap(template ->
                        sections.stream().flatMap(save -> template.notAsked(save.section(), save.answers()).stream()))
                .toList();
    }

    /** Answers whether the draft may be written: else that is the only reason told. */
    private static boolean pending(Admission<Target.OfAdviceRequest> in) {
        return in.about().request().status().pending();
    }

    private static DraftSave save(
            Admission<Target.OfAdviceRequest> in,
            DraftCommand command,
            List<SectionSave> sections,
            ManagersAnswers managers) {
        CommandContext on = in.on();
        return new DraftSave(
                command.request(), command.template(), sections, on.by().id(), managers, on.at());
    }

    private static ManagersAnswers managers(HeaderRules rules, List<SectionSave> sections) {
        return sections.stream()
                .filter(DraftRules::isHeader)
                .findFirst()
                .map(rules::managersAfter)
                .orElse(ManagersAnswers.none());
    }

    private static DraftWriter writer(Admission<Target.OfAdviceRequest> in) {
        return DraftWriter.of(in.on().by(), in.about().request());
    }

    /** Refuses all sections but the header to a manager who is not to give the advice. */
    private static List<Refusal> writersSections(DraftCommand command) {
        return command.saves().stream()
                .filter(section -> !isHeader(section))
                .map(section -> DraftRefusal.WRITERS_SECTION.at(
                        Place.of(section.section().value())))
                .toList();
    }

    static boolean isHeader(SectionSave section) {
        return section.section().equals(SectionCode.HEADER);
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
}
