package io.github.ehckit.spi.journey;

import io.github.ehckit.people.Child;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Entry;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** Personal data that nobody else has, so that wherever it turns up it has leaked. */
final class CanaryData {
    static final Child CHILD = new Child(new PersonName(word("given"), word("family")), LocalDate.of(2014, 11, 23));

    private static final String MARK = "Zqcanary";
    private static final LocalDate ACHIEVE_BY = LocalDate.of(2027, 8, 17);

    private CanaryData() {}

    /** A word that says where it was put. */
    static String word(String place) {
        return "Zqcanary" + place;
    }

    static Signatory profile(String of) {
        return new Signatory(new PersonName(word(of + "given"), word(of + "family")), word(of + "job"));
    }

    /** Answers of every kind, in entries of entries. */
    static Answers area() {
        Answers step = Answers.none().with("step", word("step")).with("achieveBy", ACHIEVE_BY);
        Answers outcome = Answers.none()
                .with("outcome", word("outcome"))
                .adding("steps", Entry.of("s1", step))
                .adding(
                        "provisions",
                        Entry.of("p1", Answers.none().with("provision", word("provision") + " as required")));
        return Answers.none().with("needs", word("needs")).adding("outcomes", Entry.of("o1", outcome));
    }

    static Answers background(String version) {
        return Answers.none()
                .with("firstContact", word(version + "firstContact"))
                .with("supportInPlace", word(version + "supportInPlace"))
                .with("effectOfSupport", word(version + "effectOfSupport"));
    }

    /** Whether a text gives anything away: a word, a date as people or machines write it, or one of them encoded. */
    static boolean sings(String text) {
        String lower = text.toLowerCase(Locale.ROOT);
        return Stream.concat(words(), dates())
                .map(given -> given.toLowerCase(Locale.ROOT))
                .anyMatch(lower::contains);
    }

    private static Stream<String> words() {
        byte[] mark = MARK.getBytes(StandardCharsets.UTF_8);
        String base64 = Base64.getEncoder().encodeToString(mark);
        return Stream.of(MARK, HexFormat.of().formatHex(mark), base64.substring(0, base64.length() - 2));
    }

    private static Stream<String> dates() {
        return Stream.of("uuuu-MM-dd", "dd/MM/uuuu", "uuuuMMdd", "d MMMM uuuu")
                .map(pattern -> DateTimeFormatter.ofPattern(pattern, Locale.UK))
                .flatMap(format ->
                        List.of(CHILD.dateOfBirth(), ACHIEVE_BY).stream().map(format::format));
    }
}
