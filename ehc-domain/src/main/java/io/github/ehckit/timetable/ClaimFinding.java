package io.github.ehckit.timetable;

import io.github.ehckit.message.Message;
import java.util.Optional;

/**
 * The finding on one claim for one limit.
 *
 * @param claim the claim
 * @param lifts the ground on which it lifts the limit; empty if it does not
 * @param message the reason
 */
public record ClaimFinding(ExemptionClaim claim, Optional<Ground> lifts, Message message) {}
