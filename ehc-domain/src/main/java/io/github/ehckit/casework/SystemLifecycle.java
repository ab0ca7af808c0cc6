package io.github.ehckit.casework;

import static io.github.ehckit.casework.AllowedStatuses.always;
import static io.github.ehckit.casework.AllowedStatuses.whileAssessing;
import static io.github.ehckit.casework.AllowedStatuses.whileOpen;

import io.github.ehckit.history.SystemCommand;
import java.util.List;

/** The lifecycle of the hub's own commands: the statuses in which they may be given. */
final class SystemLifecycle {
    private SystemLifecycle() {}

    static List<AllowedStatuses> rows() {
        return List.of(
                always(SystemCommand.WithholdInfectedAttachment.class, "UK GDPR art 32(1)"),
                whileOpen(SystemCommand.RecordLeaver.class, "R-165"),
                whileAssessing(SystemCommand.RemindOfAdvice.class, "reg 8(1)"));
    }
}
