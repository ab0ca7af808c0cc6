/**
 * The benchmarks of PDF beside other engines: one document by every engine in one run, the first of a process, the
 * smallest heap, any length. Start at {@link io.github.ehckit.example.benchmark.pdf.PeersProgram}.
 */
@NullMarked
package io.github.ehckit.example.benchmark.pdf;

import org.jspecify.annotations.NullMarked;
