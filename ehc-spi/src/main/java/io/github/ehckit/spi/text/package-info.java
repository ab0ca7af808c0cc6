/**
 * The renderers for HTML and plain text, beside the PDF of ehc-pdf.
 *
 * <p>Start at {@link io.github.ehckit.spi.text.HtmlRenderer}. Both formats say the whole {@link
 * io.github.ehckit.document.Transcript} in its order and need nothing but the JDK. HTML is for reading on a screen of
 * any size, by eye or by ear; plain text for mail bodies, search and terminals. Text that a person typed is text in
 * both, and nothing else (P11).
 */
@NullMarked
package io.github.ehckit.spi.text;

import org.jspecify.annotations.NullMarked;
