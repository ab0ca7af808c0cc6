/**
 * What the domain needs from outside.
 *
 * <p>A port says what an adapter must do, in the domain's own words; how a stranger offers an adapter is said by the plug-in
 * SDK. Ports never grow by {@code default} methods.
 */
@NullMarked
package io.github.ehckit.port;

import org.jspecify.annotations.NullMarked;
