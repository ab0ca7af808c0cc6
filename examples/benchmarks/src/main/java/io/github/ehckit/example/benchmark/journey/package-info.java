/**
 * A contributor's journey through the hub, beside the same journey through a case engine that people would otherwise take: on one
 * database, in one run.
 */
@NullMarked
package io.github.ehckit.example.benchmark.journey;

import org.jspecify.annotations.NullMarked;
