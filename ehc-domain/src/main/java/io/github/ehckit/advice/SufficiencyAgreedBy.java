package io.github.ehckit.advice;

import io.github.ehckit.history.PersonalText;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * An agreement by one of the three of reg 6(4) that previous advice is sufficient for an assessment.
 *
 * @param who the person's name and capacity
 * @param on the day on which they agreed
 */
public record SufficiencyAgreedBy(
        @NotNull @Valid PersonalText who, @NotNull LocalDate on) {}
