/**
 * The readers of the file formats that may be uploaded: what a file is, found from its bytes alone (P10).
 *
 * <p>Hosts see {@link io.github.ehckit.spi.content.StrictContentInspector}, which fills the port
 * {@link io.github.ehckit.port.ContentInspector}. Behind it {@link io.github.ehckit.spi.content.ContentCheck} says whether the content
 * of a file is exactly that which its name claims and nothing besides, and {@link io.github.ehckit.spi.content.Metadata} takes out of
 * photographs and videos where they were made.
 *
 * <p>Each format is read as its specification has it, and more strictly where readers differ: ISO 32000 for PDF, APPNOTE.TXT,
 * ECMA-376 and OASIS OpenDocument for office files, the third edition of PNG, ITU-T T.81 for JPEG, ISO/IEC 14496-12 and 23008-12
 * for HEIC and video, RFC 3629 for text. Files are read from start to end, a few times at most; memory does not grow with them.
 *
 * <p>What is not done here: looking for viruses, which is the scanner's task. A text that holds the EICAR test line is a text.
 */
@NullMarked
package io.github.ehckit.spi.content;

import org.jspecify.annotations.NullMarked;
