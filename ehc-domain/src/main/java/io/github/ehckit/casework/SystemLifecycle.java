package io.github.ehckit.casework;

import static io.github.ehckit.casework.AllowedStatuses.always;

import io.github.ehckit.history.SystemCommand;
import java.util.List;

/** The statuses in which the hub acts by itself. */
final class SystemLifecycle {
    private SystemLifecycle() {}

    static List<AllowedStatuses> rows() {
        return List.of(always(SystemCommand.WithholdInfectedAttachment.class, "UK GDPR art 32(1)"));
    }
}
