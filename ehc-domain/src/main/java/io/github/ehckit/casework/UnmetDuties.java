package io.github.ehckit.casework;

import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import java.util.List;
import java.util.Optional;

/** The setting for unmet duties under reg 6(1) when the case is to move to the decision: warn, or refuse. */
public enum UnmetDuties {
    /** Each unmet duty is a notice and bars nothing: the time limits of the Act run even if advice is missing. */
    WARN {
        @Override
        List<Refusal> objections(Reg6Duties duties) {
            return List.of();
        }
    },
    /** The case stays at gathering advice until each duty is met. */
    BLOCK {
        @Override
        List<Refusal> objections(Reg6Duties duties) {
            return duties.outstanding().stream()
                    .map(duty -> new Refusal(RefusalCode.NOT_NOW, duty.citation(), duty.message(), Optional.empty()))
                    .toList();
        }
    };

    abstract List<Refusal> objections(Reg6Duties duties);
}
