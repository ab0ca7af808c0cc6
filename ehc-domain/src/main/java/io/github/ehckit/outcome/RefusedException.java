package io.github.ehckit.outcome;

import java.io.Serial;
import java.util.List;
import java.util.stream.Collectors;

/**
 * An exception for a refused action, thrown by {@link Outcome#orElseThrow()} for hosts that prefer exceptions. Its
 * message holds no personal data.
 */
public final class RefusedException extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> reasons;

    RefusedException(List<Refusal> reasons) {
        super(reasons.stream().map(Refusal::toString).collect(Collectors.joining("; ")));
        this.reasons = List.copyOf(reasons);
    }

    /** Returns every reason; empty only after the exception has been through Java serialization. */
    public List<Refusal> reasons() {
        return reasons == null ? List.of() : reasons;
    }
}
