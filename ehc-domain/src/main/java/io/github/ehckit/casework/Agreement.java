package io.github.ehckit.casework;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;

/**
 * That somebody is satisfied that earlier advice is sufficient for an assessment (reg 6(4)).
 *
 * @param who it is: name and capacity
 * @param on the day on which they said so
 */
public record Agreement(
        @NotNull @Valid Wording who, @NotNull LocalDate on) {}
