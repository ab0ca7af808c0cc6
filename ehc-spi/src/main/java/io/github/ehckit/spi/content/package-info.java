/**
 * The readers of the file formats that may be uploaded: they find the type of a file from its bytes alone (P10).
 *
 * <p>Start at {@link io.github.ehckit.spi.content.StrictContentInspector}, which implements the port {@link
 * io.github.ehckit.port.ContentInspector} and is all that a host sees. Behind it {@link
 * io.github.ehckit.spi.content.ContentCheck} confirms that the content of a file is exactly of the type that its name
 * claims and nothing besides. {@link io.github.ehckit.spi.content.Metadata} takes the place where they were made out of
 * photographs and videos.
 *
 * <p>Each format is read as its specification says, and more strictly where readers differ: ISO 32000 for PDF,
 * APPNOTE.TXT, ECMA-376 and OASIS OpenDocument for office files, the third edition of PNG, ITU-T T.81 for JPEG, ISO/IEC
 * 14496-12 and 23008-12 for HEIC and video, RFC 3629 for text. Files are read from start to end, a few times at most;
 * memory does not grow with them.
 *
 * <p>The package does not look for viruses, which is the scanner's task. A text that holds the EICAR test line is a
 * text.
 */
@NullMarked
package io.github.ehckit.spi.content;

import org.jspecify.annotations.NullMarked;
