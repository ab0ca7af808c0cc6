/** Measurements, whose results and commands are in {@code docs/benchmarks.md}. Not published. */
@NullMarked
package io.github.ehckit.example.benchmark;

import org.jspecify.annotations.NullMarked;
