package io.github.ehckit.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The name of a person, as they write it. Personal data: {@code toString} prints a marker.
 *
 * <p>A person who has one name alone has it as surname, as on a British passport (practice). Entered as forename, it
 * becomes the surname. Title, suffix and preferred name may be absent: {@code null} and white space are empty texts.
 *
 * @param title the title, such as Dr; 0 to 100 characters
 * @param given forename or forenames, 0 to 100 characters
 * @param family surname, or the only name, 1 to 100 characters
 * @param suffix the letters or words after the name, such as Jr or MBE; 0 to 100 characters
 * @param preferred the name by which the person likes to be called; 0 to 100 characters
 */
public record PersonName(
        @Size(max = 100) String title,
        @Size(max = 100) String given,
        @NotBlank @Size(max = 100) String family,
        @Size(max = 100) String suffix,
        @Size(max = 100) String preferred) {
    private static final Pattern APART = Pattern.compile("[^\\p{L}\\p{N}]+");

    public PersonName {
        boolean single = isBlank(family) && !isBlank(given);
        family = single ? given : family;
        given = single ? "" : orEmpty(given);
        title = orEmpty(title);
        suffix = orEmpty(suffix);
        preferred = orEmpty(preferred);
    }

    /** Makes a name of forenames and surname. */
    public PersonName(String given, String family) {
        this("", given, family, "", "");
    }

    /** Returns the same name with a title before it. */
    public PersonName titled(String before) {
        return new PersonName(before, given, family, suffix, preferred);
    }

    /** Returns the same name with a suffix behind it. */
    public PersonName suffixed(String behind) {
        return new PersonName(title, given, family, behind, preferred);
    }

    /** Returns the same name of a person who likes to be called otherwise. */
    public PersonName preferring(String called) {
        return new PersonName(title, given, family, suffix, called);
    }

    /**
     * Returns the whole name as it is shown: title, forenames, surname and suffix as they are written, and the
     * preferred name in brackets behind them.
     */
    public String full() {
        return Stream.of(title, given, family, suffix, preferred.isEmpty() ? "" : "(" + preferred + ")")
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(" "));
    }

    private static String orEmpty(String text) {
        return isBlank(text) ? "" : text;
    }

    private static boolean isBlank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    /**
     * Returns forename and surname on a line each, for comparing: in small letters, without accents, blanks and
     * punctuation. A part of neither letters nor digits is kept as it is.
     */
    String folded() {
        return folded(given) + "\n" + folded(family);
    }

    private static String folded(String part) {
        String letters =
                APART.matcher(Normalizer.normalize(part, Normalizer.Form.NFKD)).replaceAll("");
        return letters.isEmpty() ? part : letters.toUpperCase(Locale.ROOT).toLowerCase(Locale.ROOT);
    }

    @Override
    public String toString() {
        return "PersonName[…]";
    }
}
