package io.github.ehckit.upload;

import io.github.ehckit.outcome.Refusal;
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

    static List<Refusal> objections(String name, Set<FileType> accepted) {
        if (name.getBytes(StandardCharsets.UTF_8).length > FileName.LONGEST) {
            return List.of(UploadRefusal.NAME_TOO_LONG.ofName());
        }
        List<Refusal> found = new ArrayList<>();
        unless(found, !name.isBlank(), UploadRefusal.NAME_MISSING);
        unless(found, isPlain(name), UploadRefusal.NAME_CHARACTERS);
        unless(found, name.indexOf('/') < 0 && name.indexOf('\\') < 0, UploadRefusal.NAME_WITH_SLASH);
        unless(found, !name.startsWith("."), UploadRefusal.NAME_STARTS_WITH_DOT);
        unless(found, !name.endsWith(".") && !name.endsWith(" "), UploadRefusal.NAME_ENDS_WITH_DOT);
        unless(found, !isDevice(name), UploadRefusal.NAME_RESERVED);
        unless(found, !isProgram(name), UploadRefusal.NAME_OF_PROGRAM);
        if (FileType.ofExtension(extension(name)).filter(accepted::contains).isEmpty()) {
            found.add(unaccepted(extension(name), accepted));
        }
        return found;
    }

    /** Returns the refusal of an old format, if a newer one of the same program is accepted; else of its type. */
    private static Refusal unaccepted(String extension, Set<FileType> accepted) {
        if (extension.equals("doc") && accepted.contains(FileType.DOCX)) {
            return UploadRefusal.OLD_WORD_DOCUMENT.ofName();
        }
        if (extension.equals("xls") && accepted.contains(FileType.XLSX)) {
            return UploadRefusal.OLD_EXCEL_WORKBOOK.ofName();
        }
        return extension.equals("ppt")
                ? UploadRefusal.OLD_PRESENTATION.ofName()
                : UploadRefusal.TYPE_NOT_ACCEPTED.ofName(UploadRefusal.types(accepted));
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

    /** Answers whether it is as it would be made safe, and no character in it is unseen. */
    private static boolean isPlain(String name) {
        return madeSafe(name).equals(name) && name.codePoints().noneMatch(NameCheck::isUnseen);
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

    private static void unless(List<Refusal> found, boolean right, UploadRefusal otherwise) {
        if (!right) {
            found.add(otherwise.ofName());
        }
    }
}
