/**
 * The hub that a host assembles from the library and its adapters, and the plugins that contribute such adapters.
 *
 * <p>Start at {@link io.github.ehckit.spi.EhcHub}. A host calls {@link io.github.ehckit.spi.EhcHub#assemble()}, names
 * its adapters, and opens the hub. A vendor writes one {@link io.github.ehckit.spi.EhcPlugin}, which offers adapters to
 * {@link io.github.ehckit.spi.Contributions}; the adapters themselves know nothing of this package. The interface that
 * vendors implement never grows; the classes that they are given do.
 *
 * <p>For each port the host's own adapter takes precedence over a plugin that the host named, and that over one that
 * was found on the class path. The hub refuses two adapters of one rank, and a required port without an adapter: it
 * picks nothing quietly, and reports every problem at once.
 */
@NullMarked
package io.github.ehckit.spi;

import org.jspecify.annotations.NullMarked;
