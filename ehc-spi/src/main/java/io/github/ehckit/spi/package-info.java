/**
 * How a host puts the library together, and how a vendor offers a part of it.
 *
 * <p>A host calls {@link io.github.ehckit.spi.EhcHub#assemble()}, gives what it has, and opens the hub. A vendor writes one
 * {@link io.github.ehckit.spi.EhcPlugin}, which offers adapters to {@link io.github.ehckit.spi.Contributions}; the adapters
 * themselves know nothing of this package. What vendors implement never grows; what they are handed does.
 *
 * <p>For each port the host's own object goes before a plugin that the host named, and that before one that was found on the
 * class path. Two of one rank are refused, and so is a port that nobody offers: nothing is picked quietly, and every problem is
 * told at once.
 */
@NullMarked
package io.github.ehckit.spi;

import org.jspecify.annotations.NullMarked;
