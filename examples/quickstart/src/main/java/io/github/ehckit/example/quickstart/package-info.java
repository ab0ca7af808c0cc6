/**
 * The contributor's journey, from the request for an assessment to corrected advice, as a program to copy from.
 *
 * <p>{@link io.github.ehckit.example.quickstart.Quickstart} puts a hub together; {@link
 * io.github.ehckit.example.quickstart.Journey} uses it as a host would. Everybody in it is made up.
 */
@NullMarked
package io.github.ehckit.example.quickstart;

import org.jspecify.annotations.NullMarked;
