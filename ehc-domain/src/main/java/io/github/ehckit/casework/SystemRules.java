package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advice.AdviceRefusal;
import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.history.SystemCommand;
import io.github.ehckit.outcome.Outcome;
import java.time.LocalDate;

/** The rules for the hub's own commands. */
final class SystemRules {
    private SystemRules() {}

    static Outcome<Decision> decide(
            AdviceRequest asked, SystemCommand command, AuthoritySettings settings, LocalDate today) {
        return switch (command) {
            case SystemCommand.WithholdInfectedAttachment(var request, var attachment) ->
                new Violations().orElse(new AdviceEvent.InfectedAttachmentWithheld(asked.number(), attachment));
            case SystemCommand.RecordLeaver(var request, var team, var member) ->
                new Violations()
                        .when(!asked.awaits(member, team), AdviceRefusal.NOT_ALLOCATED.refusal())
                        .orElse(new AdviceEvent.MemberLeft(asked.number(), member));
            case SystemCommand.RemindOfAdvice reminding ->
                settings.policy()
                        .reminders()
                        .due(asked, settings.law(), today)
                        .map(due -> Outcome.done(reminder(asked, due)))
                        .orElseGet(() -> Outcome.refused(AdviceRefusal.NO_REMINDER_DUE.refusal()));
        };
    }

    private static Decision reminder(AdviceRequest asked, ReminderPolicy.Reminder due) {
        return Decision.of(
                new Decision.OnCaseFile<>(new AdviceEvent.ReminderMade(asked.number(), due.days(), due.to())));
    }
}
