/**
 * The people and authorities of a case: actors, roles, teams, children and local authorities. Start at
 * {@link io.github.ehckit.people.Actor}.
 *
 * <p>The host knows its users, and passes an {@link io.github.ehckit.people.Actor} with each call. Identifiers are the
 * host's own and may be logged. Names, job titles and dates of birth are personal data: their types print a marker
 * instead.
 */
@NullMarked
package io.github.ehckit.people;

import org.jspecify.annotations.NullMarked;
