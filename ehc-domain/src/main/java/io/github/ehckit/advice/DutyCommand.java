package io.github.ehckit.advice;

import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.history.PersonalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/** A command on the duties of reg 6(1) that asks for no advice: to use previous advice, or to set it aside. */
public sealed interface DutyCommand extends CaseFileCommand, CaseCommand.OnCase {

    /**
     * A command that uses previous advice in place of advice that would have to be sought (reg 6(4)). Refused with each
     * of the three agreements that is missing, and for the family's own advice, which reg 6(4) does not cover.
     *
     * @param type the type of advice
     * @param from the author's name and profession, and the place where the advice is found
     * @param givenOn the day on which it was given
     * @param author the agreement of its author that it is sufficient
     * @param authority the agreement of the authority
     * @param family the agreement of the child's parent or the young person
     */
    record UsePreviousAdvice(
            @NotNull AdviceType type,
            @NotNull @Valid PersonalText from,
            @NotNull LocalDate givenOn,
            @NotNull Optional<@Valid SufficiencyAgreedBy> author,
            @NotNull Optional<@Valid SufficiencyAgreedBy> authority,
            @NotNull Optional<@Valid SufficiencyAgreedBy> family)
            implements DutyCommand {}

    /**
     * A command that sets previous advice aside, because one of the three is no longer satisfied or newer advice takes
     * its place. The duty is then as if that advice had never been used.
     *
     * @param previous the number of the previous advice
     * @param reason the reason
     */
    record SetPreviousAdviceAside(
            int previous, @NotNull @Valid PersonalText reason) implements DutyCommand {}
}
