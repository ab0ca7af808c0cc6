package io.github.ehckit.timetable;

import java.util.Optional;

/**
 * The finding on one claim for one limit.
 *
 * @param claim the claim
 * @param lifts the ground on which it lifts the limit; empty if it does not
 * @param because the reason, in one English sentence without personal data
 */
public record ClaimFinding(ExemptionClaim claim, Optional<Ground> lifts, String because) {}
