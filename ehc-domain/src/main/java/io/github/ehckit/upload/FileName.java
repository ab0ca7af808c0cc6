package io.github.ehckit.upload;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import java.util.List;

/**
 * The name of a file as a person gave it, made safe to be shown and to be saved under. Personal data: {@code toString} prints a
 * marker.
 *
 * <p>It has no part of a path, no character that cannot be seen, and ends in the extension of a {@link FileType}, which is what
 * it claims. It says nothing of where the file is stored: that is under a name of the store's own.
 *
 * @param value in Unicode normalization form C, at most {@value #LONGEST} bytes of UTF-8
 */
public record FileName(String value) {
    /** The longest name, in bytes of UTF-8: what file systems take. */
    public static final int LONGEST = 255;

    /** @throws IllegalArgumentException if it is not a name that {@link #of} gives */
    public FileName {
        if (!NameCheck.objections(value).isEmpty()) {
            throw new IllegalArgumentException("not a name that was made safe");
        }
    }

    /**
     * The name, with spaces before it and marks that are never seen left out, letters and their accents joined, and each of
     * {@code < > : " | ? *}, which Windows does not take, shown as {@code _}. Marks that are never seen come with names copied from
     * messages and documents: they turn round what is read, or say where it may be broken.
     *
     * <p>Refused, with every reason (P10): a blank name, one that begins with a dot or ends in a dot or space, a path, characters
     * that control something or are no characters, a name of a Windows device such as {@code CON.pdf}, one that is too long, an extension
     * that is no {@link FileType}'s, and an extension of a program before it, as in {@code report.exe.pdf}.
     */
    public static Outcome<FileName> of(String given) {
        String safe = NameCheck.madeSafe(given);
        List<Refusal> objections = NameCheck.objections(safe);
        return objections.isEmpty() ? Outcome.done(new FileName(safe)) : Outcome.refused(objections);
    }

    /** What the extension claims, until the content has confirmed it. */
    public FileType claims() {
        return FileType.ofExtension(NameCheck.extension(value)).orElseThrow();
    }

    /**
     * The header {@code Content-Disposition} under which it is handed out: to be saved, never shown in the page (RFC 6266).
     * The name is in it twice, for old readers in ASCII and for others whole (RFC 8187).
     */
    public String contentDisposition() {
        return Disposition.attachment(value);
    }

    @Override
    public String toString() {
        return "FileName[…]";
    }
}
