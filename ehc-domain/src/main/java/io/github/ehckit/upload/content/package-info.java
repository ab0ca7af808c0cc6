/**
 * What an uploaded file is, found from its bytes alone (P10).
 *
 * <p>Nothing that a browser says of a file is trusted. {@link io.github.ehckit.upload.content.FileName} says what its name
 * claims, {@link io.github.ehckit.upload.content.ContentCheck} whether its content is exactly that and nothing besides, and
 * {@link io.github.ehckit.upload.content.Metadata} takes out of photographs and videos where they were made.
 *
 * <p>Each format is read as its specification has it, and more strictly where readers differ: ISO 32000 for PDF, APPNOTE.TXT,
 * ECMA-376 and OASIS OpenDocument for office files, the third edition of PNG, ITU-T T.81 for JPEG, ISO/IEC 14496-12 and 23008-12
 * for HEIC and video, RFC 3629 for text. Files are read from start to end, a few times at most; memory does not grow with them.
 *
 * <p>What is not done here: looking for viruses, which is the scanner's task. A text that holds the EICAR test line is a text.
 */
@NullMarked
package io.github.ehckit.upload.content;

import org.jspecify.annotations.NullMarked;
