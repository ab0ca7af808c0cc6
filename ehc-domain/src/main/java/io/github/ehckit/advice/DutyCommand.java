package io.github.ehckit.advice;

import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.history.FileCommand;
import io.github.ehckit.history.PersonalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.Optional;

/** What is done about the duties of reg 6(1) without asking for advice: using advice that was given before. */
public sealed interface DutyCommand extends FileCommand, CaseCommand.OnCase {

    /**
     * Uses advice that was given before in place of advice that would have to be sought (reg 6(4)). Refused with each of the three
     * agreements that is missing, and for the family's own advice, of which reg 6(4) does not speak.
     *
     * @param type the kind of advice
     * @param from whose advice it is: name, profession, and where it is found
     * @param givenOn the day on which it was given
     * @param author that who gave it is satisfied that it is sufficient
     * @param authority that the authority is
     * @param family that the child's parent or the young person is
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
     * Stops using earlier advice, because one of the three is not satisfied any more or newer advice takes its place. The duty stands
     * as if it had never been used.
     *
     * @param previous the number of the earlier advice
     * @param reason why
     */
    record SetPreviousAdviceAside(
            int previous, @NotNull @Valid PersonalText reason) implements DutyCommand {}
}
