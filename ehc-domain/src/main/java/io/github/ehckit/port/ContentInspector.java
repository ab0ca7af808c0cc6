package io.github.ehckit.port;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.upload.FileName;
import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.OutputStream;

/**
 * The inspector that recognises an uploaded file from its bytes alone, and copies photographs and videos without the
 * metadata of their device (P10). It trusts neither the browser's description of a file nor its name.
 *
 * <ul>
 *   <li><b>CI1</b> A sound file of each {@link FileType} is confirmed as that type.
 *   <li><b>CI2</b> A file whose content is of another type than its name claims, or of no accepted type, is refused as
 *       {@code WRONG_TYPE}, and so is one in an old format of Word, Excel or PowerPoint; an empty one is refused as
 *       {@code MISSING}.
 *   <li><b>CI3</b> A file that ends before its content does is refused.
 *   <li><b>CI4</b> A file in which anything runs by itself is refused as {@code UNSAFE}: a script, a macro, a program
 *       that is started, an action on opening, a text that is a program or a page for a browser.
 *   <li><b>CI5</b> A file that fetches anything from elsewhere when it is opened is refused as {@code UNSAFE}. A link
 *       that a person follows is allowed.
 *   <li><b>CI6</b> A file that holds another file, or anything besides its own content, is refused as {@code UNSAFE},
 *       wherever a program would find it: before, between, within or after.
 *   <li><b>CI7</b> A file that cannot be inspected, such as one with a password, is refused as {@code UNSAFE}.
 *   <li><b>CI8</b> An office file with a part of over 1 MB that unpacks to more than 200 times its packed size, or a
 *       picture of more than 200 million pixels, is refused as {@code OVER_BUDGET}.
 *   <li><b>CI9</b> Every reason is returned at once, each in words of its own. {@link
 *       io.github.ehckit.upload.UploadRefusal} has words for those that the library knows.
 *   <li><b>CI10</b> A copy without metadata does not tell the place, the device or the person that made the photograph
 *       or video, and has nothing around it. Such data is no reason against a file that is confirmed before copying;
 *       the copy is confirmed as it is.
 *   <li><b>CI11</b> The coded picture, video and sound of a copy are those of the original, byte by byte, and a
 *       photograph stays the way up that it was. A file of another type is copied as it is. A copy of a copy is the
 *       same. The stream is flushed and left open.
 *   <li><b>CI12</b> No refusal, notice or exception quotes the content of a file or its name (P13).
 *   <li><b>CI13</b> The answer depends on the name and the bytes alone. Several files may be inspected at once; each
 *       gets its own answer.
 *   <li><b>CI14</b> A file that cannot be read to its end is never confirmed: it is refused, or the {@link IOException}
 *       is passed on.
 *   <li><b>CI15</b> A file is read in blocks and not kept in memory: a video of 64 MB is confirmed and copied while
 *       less than half of that is allocated, and no source is read byte by byte.
 *   <li><b>CI16</b> Every stream opened on a file is closed, whatever the result.
 * </ul>
 *
 * <p>The {@link AttachmentScanner} looks for viruses, not the inspector: a text that holds the EICAR test line is a
 * text. The library calls it outside any unit of work, while the sender waits.
 */
public interface ContentInspector {

    /**
     * Confirms that a file is of the type that its name claims, that it is whole, and that nothing in it acts by
     * itself.
     *
     * @return the type, with a notice of each point that is no reason against the file but good to know; or every
     *     reason against it
     * @throws IOException only if the file cannot be read
     */
    Outcome<FileType> confirm(FileName name, Source file) throws IOException;

    /**
     * Confirms a file of which {@link #copyWithoutMetadata} is to write a copy. Bytes around the picture of a
     * photograph, such as telephones write after its end, are no reason against it, since the copy omits them. The copy
     * itself must be {@linkplain #confirm confirmed} before it is kept. Files that are neither photographs nor videos
     * are confirmed as they are.
     *
     * @return as of {@link #confirm}
     * @throws IOException only if the file cannot be read
     */
    Outcome<FileType> confirmBeforeCopying(FileName name, Source file) throws IOException;

    /**
     * Copies a photograph or video without its metadata. Files of other types are copied as they are.
     *
     * @param type as {@link #confirmBeforeCopying} has confirmed it
     * @param to is flushed, and left open
     * @throws IOException if one of them cannot be read or written, or the file is not of the type after all
     */
    void copyWithoutMetadata(FileType type, Source from, OutputStream to) throws IOException;
}
