/**
 * The renderer for PDF files that everyone can read: PDF/UA-1 and PDF/A-2a at once, or PDF/UA-2.
 *
 * <p>Start at {@link io.github.ehckit.pdf.PdfRenderer}. A document becomes a file in four steps: {@link
 * io.github.ehckit.pdf.Typesetter} turns text into lines (fonts, directions, line breaks). {@link
 * io.github.ehckit.pdf.DocumentLayout} turns blocks into boxes, and makes the structure tree beside them. It adds each
 * box to {@link io.github.ehckit.pdf.Pages}, which stacks the boxes into pages, so that every page number is known
 * before the first byte. Then {@link io.github.ehckit.pdf.Painter} paints the pages; content that belongs to no element
 * of the tree is an artifact by construction.
 *
 * <p>OpenPDF only writes: objects, fonts, bookmarks, the cross-reference table. No public signature names a type of it.
 */
@NullMarked
package io.github.ehckit.pdf;

import org.jspecify.annotations.NullMarked;
