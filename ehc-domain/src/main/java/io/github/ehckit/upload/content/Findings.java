package io.github.ehckit.upload.content;

import io.github.ehckit.outcome.Refusal;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** What was found to be wrong with one file: each fault once, in the order of {@link Fault}. */
final class Findings {
    private final Set<Fault> faults = EnumSet.noneOf(Fault.class);

    void add(Fault fault) {
        faults.add(fault);
    }

    /** Adds the fault if it is there, and says whether it is. */
    boolean addIf(boolean there, Fault fault) {
        if (there) {
            faults.add(fault);
        }
        return there;
    }

    boolean none() {
        return faults.isEmpty();
    }

    boolean has(Fault fault) {
        return faults.contains(fault);
    }

    /** Every reason against a file that claims to be of the type; that it cannot be looked into goes without saying where a password protects it. */
    List<Refusal> refusals(FileType claimed) {
        return faults.stream()
                .filter(fault -> fault != Fault.HIDDEN || !(has(Fault.PROTECTED) || has(Fault.LOCKED)))
                .map(fault -> fault.refusal(claimed))
                .toList();
    }
}
