package io.github.ehckit.casework;

import io.github.ehckit.advice.AdviceType;
import java.util.Optional;

/**
 * The setting for the detail of emails. An inbox is open to more people than a case, and a kind of advice, such as
 * medical advice, says something about the child.
 */
public enum EmailDetail {
    /** No email names the kind of advice: people see it when they have signed in. */
    REFERENCE_ONLY,
    /** Emails name the kind of advice beside the case reference. */
    KIND_OF_ADVICE;

    /** Returns the kind of advice as far as emails may name it. */
    public Optional<AdviceType> kind(AdviceType of) {
        return this == KIND_OF_ADVICE ? Optional.of(of) : Optional.empty();
    }
}
