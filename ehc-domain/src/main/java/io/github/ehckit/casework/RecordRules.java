package io.github.ehckit.casework;

import io.github.ehckit.casework.RecordCommand.AssignCoordinator;
import io.github.ehckit.casework.RecordCommand.CloseOutside;
import io.github.ehckit.casework.RecordCommand.ReopenCase;
import io.github.ehckit.casework.RecordCommand.SetFlag;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import java.util.ArrayList;
import java.util.List;

/** What is rightly done with the record of a case. */
final class RecordRules {
    private RecordRules() {}

    static Outcome<List<CaseEvent>> decide(EhcCase was, RecordCommand command, Occasion on) {
        return switch (command) {
            case AssignCoordinator(var person) -> new Objections().orElse(new RecordEvent.CoordinatorAssigned(person));
            case SetFlag flag -> flag(was, flag, on);
            case CloseOutside closing -> close(was, closing);
            case ReopenCase(var reason) -> new Objections().orElse(new RecordEvent.CaseReopened(reason));
        };
    }

    private static Outcome<List<CaseEvent>> flag(EhcCase was, SetFlag command, Occasion on) {
        boolean holds = was.record().flags().containsKey(command.flag());
        return new Objections()
                .unlessPast("since", command.since(), on)
                .when(
                        holds == command.on(),
                        Refusal.at("flag", RefusalCode.NOT_NOW, "practice", "the flag stands so already"))
                .orElse(new RecordEvent.FlagChanged(command.flag(), command.on(), command.since()));
    }

    private static Outcome<List<CaseEvent>> close(EhcCase was, CloseOutside command) {
        return new Objections()
                .unconfirmed(command.confirmed(), "R-050")
                .when(
                        command.reason().inProcess(),
                        Refusal.at("reason", RefusalCode.NOT_OFFERED, "R-050", "that ends a case inside the process"))
                .answer(closing(
                        was,
                        command.explanation(),
                        new RecordEvent.CaseClosedOutside(command.reason(), command.explanation())));
    }

    /** The closing of a case, before which every pending request for advice is withdrawn. */
    static List<CaseEvent> closing(EhcCase was, Wording reason, CaseEvent closed) {
        List<CaseEvent> events = new ArrayList<>();
        for (AdviceRequest pending : was.advice().pending()) {
            events.add(new AdviceEvent.AdviceWithdrawn(pending.number(), reason));
        }
        events.add(closed);
        return List.copyOf(events);
    }
}
