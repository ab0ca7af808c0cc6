package io.github.ehckit.casework;

/** The rules for what the hub does by itself. */
final class SystemRules {
    private SystemRules() {}

    static Decision decide(AdviceRequest asked, SystemCommand command) {
        return switch (command) {
            case SystemCommand.WithholdInfectedAttachment(var request, var attachment) ->
                Decision.of(new Decision.Entry<>(new AdviceEvent.DocumentWithheld(asked.number(), attachment)));
        };
    }
}
