package io.github.ehckit.casework;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.template.SectionCode;
import java.util.List;
import java.util.Optional;

/** What may be saved in a working copy: whatever the form offers, however incomplete. */
final class DraftRules {
    private DraftRules() {}

    static Outcome<List<SectionSave>> decide(EhcCase was, Papers papers, DraftCommand command, Occasion on) {
        AdviceRequest asked = was.request(command.request()).orElseThrow(() -> new IllegalStateException("not admitted"));
        return new Objections()
                .all(AdviceRules.notPending(asked))
                .all(faults(papers, command))
                .when(savesHeaderAsSection(command), headerApart())
                .when(headerIsManagers(asked, papers, command, on.by()), managersAnswer())
                .answer(command.saves());
    }

    /** Whether the header was answered by a manager and somebody writes over it who is none. */
    private static boolean headerIsManagers(AdviceRequest asked, Papers papers, DraftCommand command, Actor by) {
        boolean answered = papers.response()
                .flatMap(response -> Optional.ofNullable(response.sections().get(SectionCode.HEADER)))
                .filter(SectionDraft::byManager)
                .isPresent();
        return command instanceof DraftCommand.AnswerHeader && answered && !manages(asked, by);
    }

    /** Whether somebody acts as a manager of the team that was asked. */
    static boolean manages(AdviceRequest asked, Actor by) {
        return asked.to().team().filter(by::manages).isPresent();
    }

    private static boolean savesHeaderAsSection(DraftCommand command) {
        return command instanceof DraftCommand.SaveAdvice save
                && save.saves().stream().anyMatch(section -> section.section().equals(SectionCode.HEADER));
    }

    private static List<Refusal> faults(Papers papers, DraftCommand command) {
        return command.saves().stream()
                .flatMap(save -> papers.template().faults(save.section(), save.answers()).stream())
                .map(fault -> Refusal.at(fault.at(), RefusalCode.NOT_OFFERED, "R-081", fault.says()))
                .toList();
    }

    private static Refusal headerApart() {
        return Refusal.at(
                SectionCode.HEADER.value(), RefusalCode.MALFORMED, "R-105", "the header is answered by itself");
    }

    private static Refusal managersAnswer() {
        return Refusal.at(
                SectionCode.HEADER.value(), RefusalCode.NOT_PERMITTED, "A-02", "the team's manager has answered this part");
    }
}
