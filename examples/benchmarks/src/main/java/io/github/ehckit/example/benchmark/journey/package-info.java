/**
 * The benchmark of a professional's journey through the hub, beside the same journey through a case engine that people
 * would otherwise use: on one database, in one run. Start at {@link
 * io.github.ehckit.example.benchmark.journey.JourneyProgram}.
 */
@NullMarked
package io.github.ehckit.example.benchmark.journey;

import org.jspecify.annotations.NullMarked;
