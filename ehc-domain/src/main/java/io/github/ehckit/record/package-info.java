/**
 * The record of a case: its co-ordinator, its flags, closing it and re-opening it.
 *
 * <p>{@link io.github.ehckit.record.RecordCommand} and {@link io.github.ehckit.record.RecordEvent} say what can be done and what happened,
 * {@link io.github.ehckit.record.RecordState} holds the result.
 */
@NullMarked
package io.github.ehckit.record;

import org.jspecify.annotations.NullMarked;
