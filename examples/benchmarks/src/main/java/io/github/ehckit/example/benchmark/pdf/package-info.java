/** PDF beside what else writes it: one document by every engine in one run, the first of a process, the smallest heap, any length. */
@NullMarked
package io.github.ehckit.example.benchmark.pdf;

import org.jspecify.annotations.NullMarked;
