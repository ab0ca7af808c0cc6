package io.github.ehckit.upload.content;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The code of one field of Word: a word that says what it does, and what it does it with. */
final class WordField {
    private static final int LONGEST = 4_000;
    /** The fields that run a program or a macro, or send what is in them to a printer as it is. */
    private static final Set<String> ACTIVE = Set.of("DDE", "DDEAUTO", "MACROBUTTON", "PRINT");
    /** The fields that bring in another document, a table or an object, wherever it lies. */
    private static final Set<String> EXTERNAL = Set.of("INCLUDE", "INCLUDETEXT", "LINK", "RD", "DATABASE");
    /** The fields that show a picture from a file. */
    private static final Set<String> PICTURE = Set.of("INCLUDEPICTURE", "IMPORT");

    /** All of these. */
    private static final Set<String> TELLING =
            Stream.of(ACTIVE, EXTERNAL, PICTURE).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

    private static final Pattern ARGUMENT = Pattern.compile("\"([^\"]*)\"?|[^\\s\"]+");
    private static final Pattern SWITCH = Pattern.compile("\\\\.");
    /** Stands for a field within the code. */
    private static final String ANOTHER = "\u0013";
    /** Begins the name of a picture that was pasted from a message, and lies in the document. */
    private static final String OF_A_MESSAGE = "cid:";
    /** The name of no macro: a place to click and type, as in templates for letters. */
    private static final String NO_MACRO = "NoMacro";

    private final StringBuilder code = new StringBuilder();
    private final AtomicBoolean namedByAnother = new AtomicBoolean();
    private final AtomicBoolean shown = new AtomicBoolean();

    static WordField of(String code) {
        WordField field = new WordField();
        field.add(code);
        return field;
    }

    void add(CharSequence text) {
        code.append(text, 0, Math.min(text.length(), LONGEST - code.length()));
    }

    /** Another field begins in it. If its own word has not come by then, the other one may give it. */
    void nest() {
        if (!shown.get()) {
            namedByAnother.compareAndSet(false, decoded().isBlank());
            add(ANOTHER);
        }
    }

    /** Its code is over, and what it shows begins. */
    void show(Findings findings) {
        check(findings);
        code.setLength(0);
        shown.set(true);
    }

    /** Adds a fault if the field runs or fetches something. */
    void check(Findings findings) {
        String text = decoded().stripLeading();
        int end = endOfWord(text);
        String word = text.substring(0, end).toUpperCase(Locale.ROOT);
        findings.addIf(namedByAnother.get(), Fault.ACTIVE);
        findings.addIf(word.isEmpty() && code.length() == LONGEST, Fault.HIDDEN);
        if (TELLING.contains(word)) {
            check(word, arguments(text.substring(end)), findings);
        }
    }

    private static void check(String word, List<String> arguments, Findings findings) {
        findings.addIf(isActive(word, arguments), Fault.ACTIVE);
        findings.addIf(EXTERNAL.contains(word) && !arguments.isEmpty(), Fault.EXTERNAL);
        findings.addIf(PICTURE.contains(word) && arguments.stream().anyMatch(WordField::isElsewhere), Fault.EXTERNAL);
    }

    private static int endOfWord(String text) {
        int end = 0;
        while (end < text.length() && Character.isLetter(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** As it would be written by hand: quotation marks that Word turned are marks too. */
    private String decoded() {
        return CharacterReferences.decoded(code.toString())
                .replace('\u201C', '"')
                .replace('\u201D', '"')
                .replace('\u201E', '"');
    }

    private static List<String> arguments(String text) {
        return ARGUMENT.matcher(text)
                .results()
                .map(found -> found.group(1) == null ? found.group() : found.group(1))
                .filter(argument -> !SWITCH.matcher(argument).matches())
                .toList();
    }

    private static boolean isActive(String word, List<String> arguments) {
        boolean placeToType =
                word.equals("MACROBUTTON") && arguments.stream().limit(1).allMatch(NO_MACRO::equalsIgnoreCase);
        return ACTIVE.contains(word) && !placeToType;
    }

    private static boolean isElsewhere(String argument) {
        boolean ofMessage = argument.toLowerCase(Locale.ROOT).startsWith(OF_A_MESSAGE);
        return argument.contains(ANOTHER) || (!ofMessage && LinkTarget.of(argument) != LinkTarget.OWN_DISK);
    }
}
