package io.github.ehckit.upload;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import java.util.List;
import java.util.Set;

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
        if (!NameCheck.objections(value, UploadPolicy.STANDARD.accepted()).isEmpty()) {
            throw new IllegalArgumentException(
                    "Make a file name with FileName.of(…), which makes it safe or refuses it.");
        }
    }

    /** Makes a name safe as {@link #of(String, Set)} does, where every {@link FileType} is accepted. */
    public static Outcome<FileName> of(String given) {
        return of(given, UploadPolicy.STANDARD.accepted());
    }

    /**
     * Makes a name safe. Leading spaces and invisible marks are left out, and letters are joined with their accents.
     * Each of {@code < > : " | ? *}, which Windows does not take, becomes {@code _}. Invisible marks come with names
     * copied from messages and documents: they reverse the text, or say where it may be broken.
     *
     * <p>Refused, with every reason (P10): a blank name, one that begins with a dot or ends in a dot or space, a path,
     * control characters and code points that are no characters, a name of a Windows device such as {@code CON.pdf},
     * one that is too long, an extension of no accepted type, and an extension of a program before it, as in {@code
     * report.exe.pdf}.
     *
     * @param accepted the types that the authority accepts, which the refusal names
     */
    public static Outcome<FileName> of(String given, Set<FileType> accepted) {
        String safe = NameCheck.madeSafe(given);
        List<Refusal> objections = NameCheck.objections(safe, accepted);
        return objections.isEmpty() ? Outcome.done(new FileName(safe)) : Outcome.refused(objections);
    }

    /** Returns the type that the extension claims, until the content has confirmed it. */
    public FileType claims() {
        return FileType.ofExtension(NameCheck.extension(value)).orElseThrow();
    }

    /**
     * Returns the extension in lower case and without its dot: one of those of the type that it claims, and so no words
     * of the person's.
     */
    public String extension() {
        return NameCheck.extension(value);
    }

    @Override
    public String toString() {
        return "FileName[…]";
    }
}
