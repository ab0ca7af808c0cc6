package io.github.ehckit.casework;

import static io.github.ehckit.casework.AllowedStatuses.whileAssessing;

import io.github.ehckit.advice.DutyCommand;
import java.util.List;

/** The lifecycle of the duties of reg 6(1): the statuses in which commands on previous advice may be given. */
final class DutyLifecycle {
    private DutyLifecycle() {}

    static List<AllowedStatuses> rows() {
        return List.of(
                whileAssessing(DutyCommand.UsePreviousAdvice.class, "reg 6(4)"),
                whileAssessing(DutyCommand.SetPreviousAdviceAside.class, "reg 6(4)"));
    }
}
