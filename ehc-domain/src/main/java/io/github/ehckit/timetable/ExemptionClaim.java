package io.github.ehckit.timetable;

import java.util.Set;

/**
 * An exemption that is claimed for a case, with both of its limbs: the fact, and the limits that the fact made it impractical to
 * keep. The evidence is named, not told, and does not appear in {@code toString}.
 *
 * @param fact what happened, with its dates
 * @param impractical the limits that could not practically be kept because of it
 * @param evidence where the evidence is to be found, such as a reference of the record; not blank
 */
public record ExemptionClaim(Circumstance fact, Set<RuleId> impractical, String evidence) {
    public ExemptionClaim {
        impractical = Set.copyOf(impractical);
        if (evidence.isBlank()) {
            throw new IllegalArgumentException("an exemption is claimed with evidence");
        }
    }

    @Override
    public String toString() {
        return "ExemptionClaim[" + fact + ", " + impractical + "]";
    }
}
