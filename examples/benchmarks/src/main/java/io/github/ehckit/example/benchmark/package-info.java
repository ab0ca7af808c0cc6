/**
 * The measurements of the library, whose results and commands are in {@code docs/benchmarks.md}. Not published. Start
 * at {@link io.github.ehckit.example.benchmark.TimetableBenchmark}.
 */
@NullMarked
package io.github.ehckit.example.benchmark;

import org.jspecify.annotations.NullMarked;
