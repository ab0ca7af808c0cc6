package io.github.ehckit.casework;

import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import java.util.List;

/** What a council makes of advice that is owed under reg 6(1) and is not there when the papers are to go to the decision. */
public enum UnmetDuties {
    /** It is said, and stands in nobody's way: the time limits of the Act run whatever is missing. */
    WARN {
        @Override
        List<Refusal> objections(Reg6Duties ledger) {
            return List.of();
        }
    },
    /** The papers stay where they are until each duty is met. */
    BLOCK {
        @Override
        List<Refusal> objections(Reg6Duties ledger) {
            return ledger.outstanding().stream()
                    .map(duty -> Refusal.of(RefusalCode.NOT_NOW, duty.citation(), duty.says()))
                    .toList();
        }
    };

    abstract List<Refusal> objections(Reg6Duties ledger);
}
