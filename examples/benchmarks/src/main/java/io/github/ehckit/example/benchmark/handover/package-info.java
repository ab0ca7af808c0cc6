/**
 * The benchmark of handing over everything that a person leaves behind. Start at
 * {@link io.github.ehckit.example.benchmark.handover.HandOverProgram}.
 */
@NullMarked
package io.github.ehckit.example.benchmark.handover;

import org.jspecify.annotations.NullMarked;
