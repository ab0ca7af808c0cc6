/**
 * A program to copy from: a professional's journey, from the request for an assessment to corrected advice.
 *
 * <p>Start at {@link io.github.ehckit.example.quickstart.Quickstart}, which puts a hub together; {@link
 * io.github.ehckit.example.quickstart.Journey} uses it as a host would. All people in it are made up.
 */
@NullMarked
package io.github.ehckit.example.quickstart;

import org.jspecify.annotations.NullMarked;
