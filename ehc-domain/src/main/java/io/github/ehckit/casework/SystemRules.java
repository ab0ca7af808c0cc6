package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.history.SystemCommand;

/** The rules for the hub's own commands. */
final class SystemRules {
    private SystemRules() {}

    static Decision decide(AdviceRequest asked, SystemCommand command) {
        return switch (command) {
            case SystemCommand.WithholdInfectedAttachment(var request, var attachment) ->
                Decision.of(new Decision.OnCaseFile<>(
                        new AdviceEvent.InfectedAttachmentWithheld(asked.number(), attachment)));
        };
    }
}
