/**
 * What holds for all artefacts at once: the rules of the house, what a host inherits, how the sources are set.
 *
 * <p>Each rule is a function of the root package, so that it is shown twice: nothing under {@code io.github.ehckit} breaks it,
 * and the classes under {@code broken}, written to break it, do.
 */
@NullMarked
package io.github.ehckit.architecture;

import org.jspecify.annotations.NullMarked;
