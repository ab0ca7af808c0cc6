/**
 * Every port, kept in memory: what each of them means, in code that can be run.
 *
 * <p>For hosts that test against the library, for trying it, and as the first adapters that pass the contracts in
 * {@code io.github.ehckit.spi.tck}. {@link io.github.ehckit.spi.memory.Memory} is what the stores share; a unit of work holds all
 * of it until it ends. Nothing survives the process.
 */
@NullMarked
package io.github.ehckit.spi.memory;

import org.jspecify.annotations.NullMarked;
