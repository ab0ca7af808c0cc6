package io.github.ehckit.port;

import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.outcome.Refusal;
import java.util.List;

/**
 * The check of a command's shape before anything is decided: the host's own validator, if it has one.
 *
 * <ul>
 *   <li><b>CV1</b> A well-formed command has no faults.
 *   <li><b>CV2</b> All faults are answered at once, never the first alone.
 *   <li><b>CV3</b> Each fault bears its path in the command, such as {@code child.name.given}.
 *   <li><b>CV4</b> No fault quotes a value of the command (P13).
 *   <li><b>CV5</b> The same command has the same faults each time, whichever were checked before it or on other threads.
 * </ul>
 *
 * <p>The domain refuses the same without it; a validator adds the host's wording and the host's own constraints.
 */
@FunctionalInterface
public interface CommandValidator {
    /** Leaves it to the domain: the rules are for those who check. */
    CommandValidator NONE = command -> List.of();

    /** Everything that is wrong with the shape of the command, each with its path. */
    List<Refusal> faults(CaseCommand command);
}
