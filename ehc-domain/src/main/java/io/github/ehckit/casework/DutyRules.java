package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.DutyCommand;
import io.github.ehckit.advice.DutyCommand.SetPreviousAdviceAside;
import io.github.ehckit.advice.DutyCommand.UsePreviousAdvice;
import io.github.ehckit.advice.DutyEvent;
import io.github.ehckit.advice.DutyNotice;
import io.github.ehckit.advice.DutyRefusal;
import io.github.ehckit.advice.SufficiencyAgreedBy;
import io.github.ehckit.advice.SufficiencyAgreement;
import io.github.ehckit.casework.input.InputField;
import io.github.ehckit.casework.input.InputPlace;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import java.util.List;
import java.util.Optional;

/** The rules for commands on the duties of reg 6(1): the use of previous advice. */
final class DutyRules {
    private DutyRules() {}

    static Outcome<Decision> decide(Admission<Target.WholeCase> in, DutyCommand command) {
        return switch (command) {
            case UsePreviousAdvice using -> use(in.was(), using, in.on());
            case SetPreviousAdviceAside setting -> putAside(in.was(), setting);
        };
    }

    private static Outcome<Decision> use(EhcCase was, UsePreviousAdvice command, CommandContext on) {
        Violations violations = new Violations()
                .unlessPast(InputField.GIVEN_ON.place(), command.givenOn(), on)
                .when(
                        command.type() == AdviceType.FAMILY,
                        DutyRefusal.FAMILY_ADVICE_ALWAYS_SOUGHT.at(InputField.TYPE.place()))
                .noting(pending(was, command.type()));
        agreed(violations, command, "author", command.author(), DutyRefusal.AUTHOR_NOT_AGREED, on);
        agreed(violations, command, "authority", command.authority(), DutyRefusal.AUTHORITY_NOT_AGREED, on);
        agreed(violations, command, "family", command.family(), DutyRefusal.FAMILY_NOT_AGREED, on);
        return violations.orElseGet(() -> used(was, command));
    }

    private static Decision.Change used(EhcCase was, UsePreviousAdvice command) {
        SufficiencyAgreement agreed = new SufficiencyAgreement(
                command.author().orElseThrow(),
                command.authority().orElseThrow(),
                command.family().orElseThrow());
        return new Decision.OnCaseFile<>(new DutyEvent.PreviousAdviceUsed(
                was.advice().previous().size() + 1, command.type(), command.from(), command.givenOn(), agreed));
    }

    private static void agreed(
            Violations violations,
            UsePreviousAdvice command,
            String field,
            Optional<SufficiencyAgreedBy> agreed,
            DutyRefusal missing,
            CommandContext on) {
        Place day = InputPlace.of(command, field + ".on").place();
        violations.when(
                agreed.isEmpty(), missing.at(InputPlace.of(command, field).place()));
        agreed.ifPresent(agreement -> violations
                .unlessPast(day, agreement.on(), on)
                .when(
                        agreement.on().isBefore(command.givenOn()),
                        DutyRefusal.AGREED_BEFORE_GIVEN.at(day, Argument.of("given", command.givenOn()))));
    }

    private static List<Notice> pending(EhcCase was, AdviceType type) {
        return was.advice().pending().stream()
                .filter(request -> request.type() == type)
                .map(request -> DutyNotice.REQUEST_FOR_AGREED_ADVICE.notice(
                        Argument.of("number", request.number()), Argument.of("kind", type)))
                .toList();
    }

    private static Outcome<Decision> putAside(EhcCase was, SetPreviousAdviceAside command) {
        boolean used = was.advice().previousInUse().stream().anyMatch(advice -> advice.number() == command.previous());
        return new Violations()
                .when(
                        !used,
                        DutyRefusal.PREVIOUS_NOT_IN_USE.at(
                                InputField.PREVIOUS.place(), Argument.of("number", command.previous())))
                .orElse(new DutyEvent.PreviousAdviceSetAside(command.previous(), command.reason()));
    }
}
