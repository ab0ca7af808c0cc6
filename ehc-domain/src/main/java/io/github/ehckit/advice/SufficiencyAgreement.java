package io.github.ehckit.advice;

/**
 * Why earlier advice may be used: all three of whom reg 6(4) speaks are satisfied that it is sufficient.
 *
 * @param author who gave the advice
 * @param authority an officer of the local authority
 * @param family the child's parent or the young person
 */
public record SufficiencyAgreement(
        SufficiencyAgreedBy author, SufficiencyAgreedBy authority, SufficiencyAgreedBy family) {}
