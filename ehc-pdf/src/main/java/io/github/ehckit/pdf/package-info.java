/**
 * Documents as PDF that everyone can read: PDF/UA-1 and PDF/A-2a at once.
 *
 * <p>{@link io.github.ehckit.pdf.PdfRenderer} is the whole of it for a host. Inside, a document goes through four hands, each
 * of which knows nothing of the next: text becomes lines (fonts, directions, line breaks); blocks become slabs that are not
 * to be broken, with the structure tree growing beside them; slabs become pages, so that every page number is known before
 * the first byte; and pages are painted, where whatever belongs to no element of the tree is an artifact by construction.
 *
 * <p>OpenPDF only writes: objects, fonts, bookmarks, the cross-reference table. Nothing of it shows in a public signature.
 */
@NullMarked
package io.github.ehckit.pdf;

import org.jspecify.annotations.NullMarked;
