package io.github.ehckit.casework;

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
    record UseEarlierAdvice(
            @NotNull AdviceType type,
            @NotNull @Valid Wording from,
            @NotNull LocalDate givenOn,
            @NotNull Optional<@Valid Agreement> author,
            @NotNull Optional<@Valid Agreement> authority,
            @NotNull Optional<@Valid Agreement> family)
            implements DutyCommand {}

    /**
     * Stops using earlier advice, because one of the three is not satisfied any more or newer advice takes its place. The duty stands
     * as if it had never been used.
     *
     * @param earlier the number of the earlier advice
     * @param reason why
     */
    record SetEarlierAdviceAside(
            int earlier, @NotNull @Valid Wording reason) implements DutyCommand {}
}
