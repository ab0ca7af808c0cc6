package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.DutyCommand;
import io.github.ehckit.advice.DutyCommand.SetPreviousAdviceAside;
import io.github.ehckit.advice.DutyCommand.UsePreviousAdvice;
import io.github.ehckit.advice.DutyEvent;
import io.github.ehckit.advice.SufficiencyAgreedBy;
import io.github.ehckit.advice.SufficiencyAgreement;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The rules for commands on the duties of reg 6(1): the use of previous advice. */
final class DutyRules {
    private static final String REG_6_4 = "reg 6(4)";

    private DutyRules() {}

    static Outcome<Decision> decide(Admission<Target.WholeCase> in, DutyCommand command) {
        return switch (command) {
            case UsePreviousAdvice using -> use(in.was(), using, in.on());
            case SetPreviousAdviceAside setting -> putAside(in.was(), setting);
        };
    }

    private static Outcome<Decision> use(EhcCase was, UsePreviousAdvice command, CommandContext on) {
        Violations violations = new Violations()
                .unlessPast("givenOn", command.givenOn(), on)
                .when(
                        command.type() == AdviceType.FAMILY,
                        Refusal.at(
                                "type", RefusalCode.NOT_OFFERED, REG_6_4, "the family's own advice is always sought"))
                .noting(pending(was, command.type()));
        agreed(violations, "author", "whoever gave the advice", command.author(), command.givenOn(), on);
        agreed(violations, "authority", "the local authority", command.authority(), command.givenOn(), on);
        agreed(violations, "family", "the child's parent or the young person", command.family(), command.givenOn(), on);
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
            String at,
            String who,
            Optional<SufficiencyAgreedBy> agreed,
            LocalDate givenOn,
            CommandContext on) {
        violations.when(
                agreed.isEmpty(),
                Refusal.at(at, RefusalCode.MISSING, REG_6_4, who + " has to be satisfied that it is sufficient"));
        agreed.ifPresent(agreement -> violations
                .unlessPast(at + ".on", agreement.on(), on)
                .when(
                        agreement.on().isBefore(givenOn),
                        Refusal.at(
                                at + ".on",
                                RefusalCode.IMPOSSIBLE_DATE,
                                REG_6_4,
                                "nobody agrees to advice before it is given")));
    }

    private static List<Notice> pending(EhcCase was, AdviceType type) {
        return was.advice().pending().stream()
                .filter(request -> request.type() == type)
                .map(request -> new Notice(
                        REG_6_4,
                        "request " + request.number()
                                + " is pending: what is agreed to be sufficient must not be sought"))
                .toList();
    }

    private static Outcome<Decision> putAside(EhcCase was, SetPreviousAdviceAside command) {
        boolean used = was.advice().previousInUse().stream().anyMatch(advice -> advice.number() == command.previous());
        return new Violations()
                .when(
                        !used,
                        Refusal.at(
                                "previous", RefusalCode.NOT_NOW, REG_6_4, "no earlier advice of this number is in use"))
                .orElse(new DutyEvent.PreviousAdviceSetAside(command.previous(), command.reason()));
    }
}
