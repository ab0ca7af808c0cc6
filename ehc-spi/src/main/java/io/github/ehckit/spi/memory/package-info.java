/**
 * The adapters in memory: one of every store, with a directory and a notifier, as runnable code for the meaning of that port.
 *
 * <p>Start at {@link io.github.ehckit.spi.memory.MemoryPlugin}. The adapters are for hosts that test against the
 * library, for trying it, and the first that pass the contracts in {@code io.github.ehckit.spi.tck}. The stores share a
 * {@link io.github.ehckit.spi.memory.Memory}; a unit of work locks all of it until it ends. Nothing survives the
 * process.
 */
@NullMarked
package io.github.ehckit.spi.memory;

import org.jspecify.annotations.NullMarked;
