package io.github.ehckit.assessment;

/** A ground for the reversal of a refusal. */
public enum ReversalGround {
    /** An agreement after mediation (reg 42). */
    MEDIATION_AGREEMENT,
    /** A notice to the Tribunal that the authority does not oppose the appeal (reg 45). */
    CONCESSION,
    /** An order of the Tribunal (reg 44). */
    TRIBUNAL_ORDER
}
