package io.github.ehckit.upload;

import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** The check that makes a file name safe and finds every reason to refuse it. */
final class NameCheck {
    /**
     * Visible marks of format: those that spell words of Persian, Urdu and Hindi, and emoji; those of Arabic and other
     * scripts before numbers.
     */
    private static final String SEEN = "\u200C\u200D\u0600-\u0605\u06DD\u070F\u0890\u0891\u08E2\\x{110BD}\\x{110CD}";

    private static final Pattern NOT_ON_WINDOWS = Pattern.compile("[<>:\"|?*]");
    private static final Pattern DEVICE =
            Pattern.compile("(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\u00B9\u00B2\u00B3]) *\\..*");

    /** Extensions of files that run when they are opened. Not "com", which ends the name of many a place on the web. */
    private static final Set<String> PROGRAMS = Set.of(
            "exe", "scr", "pif", "bat", "cmd", "msi", "lnk", "ps1", "vbs", "vbe", "js", "jse", "wsf", "hta", "jar",
            "sh", "php");

    /** Initials of a person, as in {@code J.JS.docx}: one capital before the dot, and no more than two after it. */
    private static final Pattern INITIALS = Pattern.compile("(?s)(.*[^\\p{L}\\p{N}])?\\p{Lu}\\.\\p{Lu}{1,2}");

    /** Invisible signs that reverse, break or mark the text; joiners and the tags of a flag are visible, and stay. */
    private static final Pattern UNSEEN = Pattern.compile(
            "(\\x{1F3F4}[\\x{E0030}-\\x{E0039}\\x{E0061}-\\x{E007A}]{1,6}\\x{E007F})|[\\p{Cf}&&[^" + SEEN + "]]");

    private NameCheck() {}

    static String madeSafe(String given) {
        if (given.length() > FileName.LONGEST * 4) {
            return given;
        }
        String seen = UNSEEN.matcher(given).replaceAll("$1");
        String composed = Normalizer.normalize(seen, Normalizer.Form.NFC);
        return NOT_ON_WINDOWS.matcher(composed.stripLeading()).replaceAll("_");
    }

    static List<Refusal> objections(String name) {
        if (name.getBytes(StandardCharsets.UTF_8).length > FileName.LONGEST) {
            return List.of(refusal(RefusalCode.MALFORMED, "a file name is at most 255 bytes long"));
        }
        List<Refusal> found = new ArrayList<>();
        unless(found, !name.isBlank(), RefusalCode.MISSING, "a file needs a name");
        unless(found, madeSafe(name).equals(name), "a file name is written as it was made safe");
        unless(found, name.indexOf('/') < 0 && name.indexOf('\\') < 0, "a file name is not a path");
        unless(
                found,
                name.codePoints().noneMatch(NameCheck::isUnseen),
                "a file name has no characters that control something: type the name anew");
        unless(found, !name.startsWith("."), "a file name does not begin with a dot");
        unless(found, !name.endsWith(".") && !name.endsWith(" "), "a file name does not end in a dot or a space");
        unless(found, !isDevice(name), "this is the name of a device on Windows: give the file another");
        unless(found, !isProgram(name), "the name is also that of a program: leave out the ending before the last dot");
        unless(
                found,
                FileType.ofExtension(extension(name)).isPresent(),
                RefusalCode.WRONG_TYPE,
                "files of this type are not taken");
        return found;
    }

    /** Returns the text after the last dot, in lower case; empty if there is none. */
    static String extension(String name) {
        return name.substring(stem(name).length()).replace(".", "").strip().toLowerCase(Locale.ROOT);
    }

    private static String stem(String name) {
        int dot = name.lastIndexOf('.');
        return dot < 0 ? name : name.substring(0, dot);
    }

    private static boolean isDevice(String name) {
        return DEVICE.matcher(name.toUpperCase(Locale.ROOT) + ".").matches();
    }

    /** Marks of format are not checked here: the invisible ones have been left out. */
    private static boolean isUnseen(int character) {
        return switch (Character.getType(character)) {
            case Character.CONTROL,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            default -> false;
        };
    }

    /** Answers whether a program's extension comes before the last one, as Windows would show it. */
    private static boolean isProgram(String name) {
        String stem = stem(name);
        boolean sentence = stem.startsWith(". ", stem(stem).length());
        return PROGRAMS.contains(extension(stem))
                && !sentence
                && !INITIALS.matcher(stem).matches();
    }

    private static void unless(List<Refusal> found, boolean right, String otherwise) {
        unless(found, right, RefusalCode.MALFORMED, otherwise);
    }

    private static void unless(List<Refusal> found, boolean right, RefusalCode code, String otherwise) {
        if (!right) {
            found.add(refusal(code, otherwise));
        }
    }

    private static Refusal refusal(RefusalCode code, String because) {
        return Refusal.at("name", code, "R-082", because);
    }
}
