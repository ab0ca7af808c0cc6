/**
 * The record of a case: its co-ordinator, its flags, closing it and re-opening it.
 *
 * <p>Start at {@link io.github.ehckit.record.RecordCommand}, the commands, and
 * {@link io.github.ehckit.record.RecordEvent}, the events that follow. {@link io.github.ehckit.record.RecordState}
 * holds the result.
 */
@NullMarked
package io.github.ehckit.record;

import org.jspecify.annotations.NullMarked;
