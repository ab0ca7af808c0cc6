package io.github.ehckit.advice;

/**
 * The agreement that allows the use of previous advice: all three whom reg 6(4) names are satisfied that it is
 * sufficient.
 *
 * @param author the person who gave the advice
 * @param authority an officer of the local authority
 * @param family the child's parent or the young person
 */
public record SufficiencyAgreement(
        SufficiencyAgreedBy author, SufficiencyAgreedBy authority, SufficiencyAgreedBy family) {}
