/**
 * The ports through which the domain reaches the outside: stores, gateways and the host's own data. Start at
 * {@link io.github.ehckit.port.Ports}.
 *
 * <p>An adapter implements one of these interfaces and needs nothing else of the library. Numbered rules in the Javadoc
 * of each port say what an adapter must keep. The contract of the same name in {@code io.github.ehckit.spi.tck} or its
 * package {@code content}, a jar for tests, tests them. Ports never grow by {@code default} methods.
 */
@NullMarked
package io.github.ehckit.port;

import org.jspecify.annotations.NullMarked;
