package io.github.ehckit.port;

import io.github.ehckit.upload.Source;
import java.io.IOException;

/**
 * Looks for viruses.
 *
 * <ul>
 *   <li><b>SC1</b> A file in which nothing is found is {@code CLEAN}.
 *   <li><b>SC2</b> A file with a virus is {@code INFECTED}.
 *   <li><b>SC3</b> A scanner that is not there, or does not answer, has never found a file clean.
 *   <li><b>SC4</b> A file that cannot be read to its end is never {@code CLEAN}, and neither is one too large to be scanned whole.
 *   <li><b>SC5</b> Several files may be scanned at once; each gets its own answer.
 *   <li><b>SC6</b> A file is scanned to its end: with a virus behind two megabytes of harmless bytes it is never {@code CLEAN}.
 * </ul>
 *
 * <p>It is called outside of any unit of work, and no person waits for it: a file that it could not judge is scanned again by plan.
 * Trouble of any kind stops no other file: an exception or error of any class, and the answer {@code null}.
 */
@FunctionalInterface
public interface AttachmentScanner {

    /** What was found of a file. */
    enum Verdict {
        /** Nothing. */
        CLEAN,
        /** A virus. */
        INFECTED,
        /** It could not be said: the scanner is down, was too slow, or did not take the file. */
        UNDECIDED
    }

    /**
     * Scans a file.
     *
     * @throws IOException if the file cannot be read or the scanner not be reached, which is as good as {@code UNDECIDED}
     */
    Verdict scan(Source file) throws IOException;
}
