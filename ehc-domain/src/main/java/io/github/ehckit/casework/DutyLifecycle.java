package io.github.ehckit.casework;

import static io.github.ehckit.casework.AllowedStatuses.whileAssessing;

import io.github.ehckit.advice.DutyCommand;
import java.util.List;

/** The statuses in which the commands of the chapter on the duties of reg 6(1) may be given. */
final class DutyLifecycle {
    private DutyLifecycle() {}

    static List<AllowedStatuses> rows() {
        return List.of(
                whileAssessing(DutyCommand.UsePreviousAdvice.class, "reg 6(4)"),
                whileAssessing(DutyCommand.SetPreviousAdviceAside.class, "reg 6(4)"));
    }
}
