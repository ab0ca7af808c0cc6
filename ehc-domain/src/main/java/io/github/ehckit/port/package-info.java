/**
 * What the domain needs from outside.
 *
 * <p>An adapter implements one of these interfaces and needs nothing else of the library. What it must keep is said in the
 * Javadoc of the port in numbered rules, and tested by the contract of the same name in {@code io.github.ehckit.spi.tck}, a jar for tests. Ports
 * never grow by {@code default} methods.
 */
@NullMarked
package io.github.ehckit.port;

import org.jspecify.annotations.NullMarked;
