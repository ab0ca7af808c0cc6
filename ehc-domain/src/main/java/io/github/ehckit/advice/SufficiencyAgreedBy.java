package io.github.ehckit.advice;

import io.github.ehckit.history.PersonalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * That somebody is satisfied that earlier advice is sufficient for an assessment (reg 6(4)).
 *
 * @param who it is: name and capacity
 * @param on the day on which they said so
 */
public record SufficiencyAgreedBy(
        @NotNull @Valid PersonalText who, @NotNull LocalDate on) {}
