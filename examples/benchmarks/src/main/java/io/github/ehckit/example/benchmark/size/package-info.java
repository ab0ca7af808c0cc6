/** Responses that are as long as their writers make them: what a save, a submission and a reading cost, and beside how much else. */
@NullMarked
package io.github.ehckit.example.benchmark.size;

import org.jspecify.annotations.NullMarked;
