package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advice.AdviceRefusal;
import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.history.SystemCommand;
import io.github.ehckit.outcome.Outcome;

/** The rules for the hub's own commands. */
final class SystemRules {
    private SystemRules() {}

    static Outcome<Decision> decide(AdviceRequest asked, SystemCommand command) {
        return switch (command) {
            case SystemCommand.WithholdInfectedAttachment(var request, var attachment) ->
                new Violations().orElse(new AdviceEvent.InfectedAttachmentWithheld(asked.number(), attachment));
            case SystemCommand.RecordLeaver(var request, var team, var member) ->
                new Violations()
                        .when(!asked.awaits(member, team), AdviceRefusal.NOT_ALLOCATED.refusal())
                        .orElse(new AdviceEvent.MemberLeft(asked.number(), member));
        };
    }
}
