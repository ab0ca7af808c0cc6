package io.github.ehckit.document;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;

/**
 * The name under which a document is saved, without the extension of its format.
 *
 * <p>Every file system takes it: it has letters with their marks, digits, and hyphens between words, and it is no name
 * that Windows keeps for a device. Documents of the library are named by the reference of the case, the number of the
 * request, the version and the kind of advice, never by a person. A host may name documents of its own otherwise, so
 * that {@code toString} prints a marker.
 *
 * @param value in Unicode normalization form C, from 1 to {@value #LONGEST} bytes of UTF-8
 */
public record DocumentName(String value) {
    /** The longest name, in bytes of UTF-8; file systems take 255, of which an extension needs a few. */
    public static final int LONGEST = 200;

    private static final String UNNAMED = "document";
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{M}\\p{N}]+");
    private static final Pattern AT_THE_ENDS = Pattern.compile("^-|-$");
    private static final Pattern DEVICE =
            Pattern.compile("(?i)CON|PRN|AUX|NUL|CONIN|CONOUT|(COM|LPT)[0-9\u00B9\u00B2\u00B3]");

    /** @throws IllegalArgumentException if {@link #of} would not return this name */
    public DocumentName {
        if (!value.equals(madeSafe(value))) {
            throw new IllegalArgumentException("Make the name of a document with DocumentName.of(…).");
        }
    }

    /**
     * Makes a name of words. Each run of other characters becomes one hyphen, and a name that is too long is cut at its
     * end. Without any letter or digit, the name is {@code document}.
     */
    public static DocumentName of(String... words) {
        return new DocumentName(madeSafe(String.join(" ", words)));
    }

    /** Returns the name of the file in a format, such as {@code EHC-000001-request-2-version-1-medical-advice.pdf}. */
    public String with(String extension) {
        return value + "." + extension;
    }

    @Override
    public String toString() {
        return "DocumentName[…]";
    }

    private static String madeSafe(String given) {
        String joined = joined(cut(joined(Normalizer.normalize(given, Normalizer.Form.NFC))));
        if (joined.isEmpty()) {
            return UNNAMED;
        }
        return DEVICE.matcher(joined).matches() ? UNNAMED + "-" + joined : joined;
    }

    private static String joined(String text) {
        return AT_THE_ENDS.matcher(BETWEEN_WORDS.matcher(text).replaceAll("-")).replaceAll("");
    }

    /** Cuts a text before the first character that would make it too long. */
    private static String cut(String text) {
        CharBuffer whole = CharBuffer.wrap(text);
        ByteBuffer room = ByteBuffer.allocate(LONGEST);
        StandardCharsets.UTF_8.newEncoder().encode(whole, room, true);
        return text.substring(0, whole.position());
    }
}
