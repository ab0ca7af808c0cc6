/**
 * A scanner as a vendor writes one: it asks a ClamAV daemon over its socket, and depends on nothing but the JDK.
 *
 * <p>Start at {@link io.github.ehckit.example.clamav.ClamavPlugin}. A file is sent in pieces as it is read, never by
 * its path, so that the daemon needs no right to the files. It is clean only if the daemon has taken it to its end and
 * said so; otherwise the file waits.
 */
@NullMarked
package io.github.ehckit.example.clamav;

import org.jspecify.annotations.NullMarked;
