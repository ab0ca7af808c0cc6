package io.github.ehckit.assessment;

/** Why a refusal was taken back. */
public enum ReversalGround {
    /** An agreement after mediation (reg 42). */
    MEDIATION_AGREEMENT,
    /** The authority told the Tribunal that it does not oppose the appeal (reg 45). */
    CONCESSION,
    /** An order of the Tribunal (reg 44). */
    TRIBUNAL_ORDER
}
