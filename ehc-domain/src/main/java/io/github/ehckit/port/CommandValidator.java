package io.github.ehckit.port;

import io.github.ehckit.casework.CaseCommand;
import io.github.ehckit.outcome.Refusal;
import java.util.List;

/**
 * Checks the shape of a command before anything is decided: the host's own validator, if it has one.
 *
 * <p>The domain refuses the same without it; a validator adds the host's wording and the host's own constraints.
 */
@FunctionalInterface
public interface CommandValidator {
    /** Leaves it to the domain. */
    CommandValidator NONE = command -> List.of();

    /** Everything that is wrong with the shape of the command, each with its path. */
    List<Refusal> faults(CaseCommand command);
}
