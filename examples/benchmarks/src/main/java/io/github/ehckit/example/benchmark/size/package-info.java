/**
 * The benchmarks of size, for drafts as long as their writers make them: the cost of a save, a submission and a
 * reading, and beside a growing number of others. Start at {@link io.github.ehckit.example.benchmark.size.SizeProgram}.
 */
@NullMarked
package io.github.ehckit.example.benchmark.size;

import org.jspecify.annotations.NullMarked;
