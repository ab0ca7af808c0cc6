package io.github.ehckit.port;

import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.outcome.Refusal;
import java.util.List;

/**
 * The validator that checks the shape of a command before it is decided: the host's own, if it has one.
 *
 * <ul>
 *   <li><b>CV1</b> A well-formed command has no faults.
 *   <li><b>CV2</b> All faults are returned at once, never the first alone.
 *   <li><b>CV3</b> Each fault has its path in the command, such as {@code child.name.given}.
 *   <li><b>CV4</b> No fault quotes a value of the command (P13).
 *   <li><b>CV5</b> The same command has the same faults each time, after any other commands and on any thread.
 * </ul>
 *
 * <p>The domain refuses the same faults without it; a validator adds the host's wording and the host's own constraints.
 */
@FunctionalInterface
public interface CommandValidator {
    /**
     * The validator that leaves the check to the domain. It does not keep the rules, which are for validators that
     * check.
     */
    CommandValidator NONE = command -> List.of();

    /** Returns every fault in the shape of the command, each with its path. */
    List<Refusal> faults(CaseCommand command);
}
