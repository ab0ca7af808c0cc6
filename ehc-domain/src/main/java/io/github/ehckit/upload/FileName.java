package io.github.ehckit.upload;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import java.util.List;

/**
 * The name of a file as a person gave it, made safe for display and for saving. Personal data: {@code toString} prints
 * a marker.
 *
 * <p>It has no path and no invisible character, and ends in the extension of the {@link FileType} that it claims. The
 * file is stored under a name of the store's own.
 *
 * @param value in Unicode normalization form C, at most {@value #LONGEST} bytes of UTF-8
 */
public record FileName(String value) {
    /** The longest name that file systems take, in bytes of UTF-8. */
    public static final int LONGEST = 255;

    /** @throws IllegalArgumentException if {@link #of} would not return this name */
    public FileName {
        if (!NameCheck.objections(value).isEmpty()) {
            throw new IllegalArgumentException("The file name was not made safe. Call FileName.of(…) instead.");
        }
    }

    /**
     * Makes a name safe. Leading spaces and invisible marks are left out, and letters are joined with their accents.
     * Each of {@code < > : " | ? *}, which Windows does not take, becomes {@code _}. Invisible marks come with names
     * copied from messages and documents: they reverse the text, or say where it may be broken.
     *
     * <p>Refused, with every reason (P10): a blank name, one that begins with a dot or ends in a dot or space, a path,
     * control characters and code points that are no characters, a name of a Windows device such as {@code CON.pdf},
     * one that is too long, an extension of no {@link FileType}, and an extension of a program before it, as in
     * {@code report.exe.pdf}.
     */
    public static Outcome<FileName> of(String given) {
        String safe = NameCheck.madeSafe(given);
        List<Refusal> objections = NameCheck.objections(safe);
        return objections.isEmpty() ? Outcome.done(new FileName(safe)) : Outcome.refused(objections);
    }

    /** Returns the type that the extension claims, until the content has confirmed it. */
    public FileType claims() {
        return FileType.ofExtension(NameCheck.extension(value)).orElseThrow();
    }

    /**
     * Returns the header {@code Content-Disposition} that makes a browser save the file, never show it in the page (RFC
     * 6266). The name is in it twice: in ASCII for old readers and in full for others (RFC 8187).
     */
    public String contentDisposition() {
        return Disposition.attachment(value);
    }

    @Override
    public String toString() {
        return "FileName[…]";
    }
}
