package io.github.ehckit.port;

import io.github.ehckit.upload.Source;
import java.io.IOException;

/**
 * The scanner that looks for viruses in attachments.
 *
 * <ul>
 *   <li><b>SC1</b> A file without a virus is {@code CLEAN}.
 *   <li><b>SC2</b> A file with a virus is {@code INFECTED}.
 *   <li><b>SC3</b> A scanner that is down or does not answer never finds a file clean.
 *   <li><b>SC4</b> A file that cannot be read to its end, or is too large to be scanned whole, is never {@code CLEAN}.
 *   <li><b>SC5</b> Several files may be scanned at once; each gets its own answer.
 *   <li><b>SC6</b> A file is scanned to its end: with a virus behind two megabytes of harmless bytes it is never
 *       {@code CLEAN}.
 * </ul>
 *
 * <p>The library calls it outside any unit of work, and no person waits for it. A file without a verdict is scanned
 * again under the {@link io.github.ehckit.notification.RetryPolicy}. An exception or error of any class, or the answer
 * {@code null}, stops no other file.
 */
@FunctionalInterface
public interface AttachmentScanner {

    /** The result of a scan. */
    enum Verdict {
        /** The scanner found no virus. */
        CLEAN,
        /** The scanner found a virus. */
        INFECTED,
        /** The scanner gave no verdict: it is down, was too slow, or did not take the file. */
        UNDECIDED
    }

    /**
     * Scans a file.
     *
     * @throws IOException if the file cannot be read or the scanner cannot be reached, which counts as
     *     {@code UNDECIDED}
     */
    Verdict scan(Source file) throws IOException;
}
