/**
 * Who acts, for whom, and for which authority.
 *
 * <p>The host knows its users; it hands over an {@link io.github.ehckit.people.Actor} with each call. Identifiers are the
 * host's own and may be logged; names, job titles and dates of birth are personal data, and their types print a marker instead.
 */
@NullMarked
package io.github.ehckit.people;

import org.jspecify.annotations.NullMarked;
