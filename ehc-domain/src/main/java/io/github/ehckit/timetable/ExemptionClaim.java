package io.github.ehckit.timetable;

import java.util.Set;

/**
 * A claim of an exemption for a case: the fact, and the limits that the fact made impractical to keep. The evidence is
 * referred to, not quoted, and does not appear in {@code toString}.
 *
 * @param fact the circumstance, with its dates
 * @param impractical the limits that could not practically be kept because of it
 * @param evidence the place of the evidence, such as a reference of the record; not blank
 */
public record ExemptionClaim(Circumstance fact, Set<RuleId> impractical, String evidence) {
    public ExemptionClaim {
        impractical = Set.copyOf(impractical);
        if (evidence.isBlank()) {
            throw new IllegalArgumentException(
                    "A claim of an exemption must have evidence. Pass the reference of the record.");
        }
    }

    @Override
    public String toString() {
        return "ExemptionClaim[" + fact + ", " + impractical + "]";
    }
}
