package io.github.ehckit.casework;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.template.Answers;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.SectionCode;
import io.github.ehckit.template.Template;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What may be saved in a working copy: whatever the form offers, however incomplete. */
final class DraftRules {
    private DraftRules() {}

    static Outcome<ResponseSave> decide(EhcCase was, Papers papers, DraftCommand command, Occasion on) {
        AdviceRequest asked = asked(was, command);
        boolean manages = asked.to().team().filter(on.by()::manages).isPresent();
        return new Objections()
                .all(AdviceRules.notPending(asked))
                .all(faults(papers, command))
                .when(savesHeaderAsSection(command), headerApart())
                .all(manages ? List.of() : managersAnswers(papers, command))
                .answer(new ResponseSave(
                        command.request(),
                        command.template(),
                        command.saves(),
                        on.by().id(),
                        manages || managersHeader(papers, command).isPresent(),
                        on.at()));
    }

    /** A copy is settled by those who write, while they do. */
    static Outcome<KeptCopy.Settled> settle(EhcCase was, SettleCopy command, Occasion on) {
        return new Objections()
                .all(AdviceRules.notPending(asked(was, command)))
                .answer(new KeptCopy.Settled(command.fate(), on.by().id(), on.at()));
    }

    /** What a manager has answered stays as it is; what they left open, the member answers. */
    private static List<Refusal> managersAnswers(Papers papers, DraftCommand command) {
        Answers written =
                command.saves().stream().findFirst().map(SectionSave::answers).orElse(Answers.none());
        return managersHeader(papers, command).stream()
                .flatMap(kept -> Header.MANAGERS.stream().filter(field -> changes(field, kept, written)))
                .map(DraftRules::managersAnswer)
                .toList();
    }

    private static boolean changes(String field, Answers kept, Answers written) {
        return kept.answers(field) && !written.answer(field).equals(kept.answer(field));
    }

    /** The header that is to be written, if a manager answered in it. */
    private static Optional<Answers> managersHeader(Papers papers, DraftCommand command) {
        return papers.response()
                .filter(response -> command instanceof DraftCommand.AnswerHeader)
                .flatMap(Response::managersHeader);
    }

    private static AdviceRequest asked(EhcCase was, CaseCommand.OnRequest command) {
        return was.request(command.request()).orElseThrow(() -> new IllegalStateException("not admitted"));
    }

    private static boolean savesHeaderAsSection(DraftCommand command) {
        return command instanceof DraftCommand.SaveAdvice save
                && save.saves().stream().anyMatch(section -> section.section().equals(SectionCode.HEADER));
    }

    /** A save is checked on the form on which it was written; whether the response is still on that is found when it is entered. */
    private static List<Refusal> faults(Papers papers, DraftCommand command) {
        return papers.named()
                .map(form -> command.saves().stream()
                        .flatMap(save -> notOffered(form, save.section(), save.answers()))
                        .toList())
                .orElseGet(() -> List.of(AdviceRules.noSuchForm(command.template())));
    }

    /** Everything in a section that its form does not offer. */
    static Stream<Refusal> notOffered(Template form, SectionCode section, Answers answers) {
        return form.faults(section, answers).stream()
                .map(fault -> Refusal.at(fault.at(), RefusalCode.NOT_OFFERED, "R-081", fault.says()));
    }

    private static Refusal headerApart() {
        return Refusal.at(
                SectionCode.HEADER.value(), RefusalCode.MALFORMED, "R-105", "the header is answered by itself");
    }

    private static Refusal managersAnswer(String field) {
        return Refusal.at(
                SectionCode.HEADER.value() + "." + field,
                RefusalCode.NOT_PERMITTED,
                "A-02",
                "the team's manager has answered this part");
    }
}
