/**
 * A scanner as a vendor writes one: it asks a ClamAV daemon over its socket, and depends on nothing but the JDK.
 *
 * <p>A file is sent in pieces as it is read, never by its path, so that the daemon needs no right to the files. It is clean only if
 * the daemon has taken it to its end and said so; whatever else happens, the file waits.
 */
@NullMarked
package io.github.ehckit.example.clamav;

import org.jspecify.annotations.NullMarked;
