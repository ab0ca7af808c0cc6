package io.github.ehckit.spi.content;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** A Word field's code: a word that names its action, with its arguments. */
final class WordField {
    private static final int LONGEST = 4_000;
    /** A length greater than that of the words that matter, with a space before them. */
    private static final int LONGEST_WORD = 20;
    /** The most arguments of a picture, of which its file and a few switches are in use. */
    private static final int MOST = 20;
    /** The fields that run a program or a macro, or send their content to a printer as it is. */
    private static final Set<String> ACTIVE = Set.of("DDE", "DDEAUTO", "MACROBUTTON", "PRINT");
    /** The fields that bring in another document, a table or an object, from anywhere. */
    private static final Set<String> EXTERNAL = Set.of("INCLUDE", "INCLUDETEXT", "LINK", "RD", "DATABASE");
    /** The fields that show a picture from a file. */
    private static final Set<String> PICTURE = Set.of("INCLUDEPICTURE", "IMPORT");

    /** All of these. */
    private static final Set<String> TELLING =
            Stream.of(ACTIVE, EXTERNAL, PICTURE).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"?|[^\\s\"]+");
    private static final Pattern SWITCH = Pattern.compile("\\\\.");
    /** The sign for a field within the code. */
    private static final char ANOTHER = '\u0013';
    /** Begins the name of a picture that was pasted from a message, and lies in the document. */
    private static final String OF_A_MESSAGE = "cid:";
    /** The names of no macro: a place to click and type, as in templates for letters. */
    private static final Set<String> NO_MACRO = Set.of("NOMACRO", "DOFIELDCLICK");

    private final StringBuilder code = new StringBuilder();
    private final AtomicBoolean namedByAnother = new AtomicBoolean();
    private final AtomicBoolean shown = new AtomicBoolean();
    private final AtomicBoolean cut = new AtomicBoolean();

    /** Takes code, of which every run of blanks counts as one. */
    void add(CharSequence text) {
        for (int i = 0; i < text.length() && !cut.get(); i++) {
            addPlain(plain(text.charAt(i)));
        }
    }

    /** Notes that more of its code followed than was read. */
    void cutOff() {
        cut.set(true);
    }

    private void addPlain(char c) {
        boolean again = c == ' ' && !code.isEmpty() && code.charAt(code.length() - 1) == ' ';
        if (code.length() == LONGEST) {
            cutOff();
        } else if (!again) {
            code.append(c);
        }
    }

    /** Another field begins in it. If its own word has not come by then, or not all of it, the other one may give it. */
    void nest() {
        if (!shown.get()) {
            namedByAnother.compareAndSet(false, mayBeNamedByAnother());
            addPlain(ANOTHER);
        }
    }

    private boolean mayBeNamedByAnother() {
        String word =
                code.substring(0, Math.min(code.length(), LONGEST_WORD)).strip().toUpperCase(Locale.ROOT);
        boolean runsOn = !code.isEmpty() && code.length() < LONGEST_WORD && code.charAt(code.length() - 1) != ' ';
        return word.isEmpty() || (runsOn && beginsTelling(word));
    }

    private static boolean beginsTelling(String word) {
        return TELLING.stream().anyMatch(telling -> telling.startsWith(word));
    }

    /** Ends the code and begins the result that the field shows. */
    void show(Findings findings) {
        check(findings);
        code.setLength(0);
        shown.set(true);
    }

    /** Adds a fault if the field runs or fetches. */
    void check(Findings findings) {
        String text = code.toString().stripLeading();
        int end = endOfWord(text);
        String word = text.substring(0, end).toUpperCase(Locale.ROOT);
        findings.addIf(namedByAnother.get(), Fault.ACTIVE);
        findings.addIf(cut.get() && beginsTelling(word), Fault.HIDDEN);
        if (TELLING.contains(word)) {
            check(word, arguments(text.substring(end)), findings);
        }
    }

    private static void check(String word, List<String> arguments, Findings findings) {
        findings.addIf(isActive(word, arguments), Fault.ACTIVE);
        findings.addIf(EXTERNAL.contains(word) && !arguments.isEmpty(), Fault.EXTERNAL);
        findings.addIf(PICTURE.contains(word) && arguments.stream().anyMatch(WordField::isElsewhere), Fault.EXTERNAL);
        findings.addIf(arguments.size() > MOST, Fault.HIDDEN);
    }

    private static int endOfWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** As it would be written by hand: quotation marks that Word turned are marks too, and every blank is a space. */
    private static char plain(char c) {
        return switch (c) {
            case '\u201C', '\u201D', '\u201E' -> '"';
            default -> isBlank(c) ? ' ' : c;
        };
    }

    /**
     * Answers whether it shows nothing: spaces that break or do not, format and control characters, and unreadable
     * ones.
     */
    private static boolean isBlank(char c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || Character.isISOControl(c)
                || Character.getType(c) == Character.FORMAT
                || c == '\uFFFD';
    }

    private static List<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group() : found.group(1))
                .filter(argument -> !SWITCH.matcher(argument).matches())
                .limit(MOST + 1)
                .toList();
    }

    private static boolean isActive(String word, List<String> arguments) {
        boolean placeToType = word.equals("MACROBUTTON")
                && arguments.stream()
                        .limit(1)
                        .map(name -> name.toUpperCase(Locale.ROOT))
                        .allMatch(NO_MACRO::contains);
        return ACTIVE.contains(word) && !placeToType;
    }

    private static boolean isElsewhere(String argument) {
        boolean ofMessage = argument.toLowerCase(Locale.ROOT).startsWith(OF_A_MESSAGE);
        return argument.indexOf(ANOTHER) >= 0 || (!ofMessage && LinkTarget.of(argument) != LinkTarget.OWN_DISK);
    }
}
