/**
 * Documents as HTML and as plain text: the twins of the PDF.
 *
 * <p>Both say the whole {@link io.github.ehckit.document.Transcript} in its order and need nothing but the JDK. HTML is for
 * reading on a screen of any size, by eye or by ear; plain text for mail bodies, search and terminals. What a person typed is
 * text in both, and nothing else (P11).
 */
@NullMarked
package io.github.ehckit.spi.text;

import org.jspecify.annotations.NullMarked;
