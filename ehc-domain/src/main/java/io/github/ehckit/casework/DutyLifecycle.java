package io.github.ehckit.casework;

import static io.github.ehckit.casework.Step.whileAssessing;

import java.util.List;

/** The statuses in which the commands of the chapter on the duties of reg 6(1) may be given. */
final class DutyLifecycle {
    private DutyLifecycle() {}

    static List<Step> rows() {
        return List.of(
                whileAssessing(DutyCommand.UseEarlierAdvice.class, "reg 6(4)"),
                whileAssessing(DutyCommand.SetEarlierAdviceAside.class, "reg 6(4)"));
    }
}
