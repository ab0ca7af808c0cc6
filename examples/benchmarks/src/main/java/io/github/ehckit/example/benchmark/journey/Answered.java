package io.github.ehckit.example.benchmark.journey;

import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.SectionCode;
import java.time.LocalDate;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** The answers on the national template, forty in all: two in the header, and these. */
final class Answered {
    private static final String TEXT = "What somebody writes in one sentence of an ordinary length about one child.";

    private Answered() {}

    static Answers header() {
        return Header.own(AdviceIntention.WILL_KNOWN_MEETS);
    }

    /** Returns thirty-eight answers, section by section. */
    static Map<SectionCode, Answers> sections() {
        Map<SectionCode, Answers> sections = new TreeMap<>();
        sections.put(
                SectionCode.BACKGROUND,
                texts(
                        "firstContact",
                        "discussionWithChild",
                        "discussionWithParents",
                        "supportInPlace",
                        "effectOfSupport"));
        sections.put(new SectionCode("communication"), needs().adding("outcomes", outcomes()));
        sections.put(new SectionCode("cognition"), needs());
        sections.put(new SectionCode("emotional"), needs());
        sections.put(new SectionCode("health"), needs().adding("outcomes", Entry.of("o1", texts("outcome"))));
        return sections;
    }

    private static Answers needs() {
        return texts("strengths", "needs");
    }

    private static Entry[] outcomes() {
        return IntStream.range(0, 3).mapToObj(n -> Entry.of("o" + n, outcome())).toArray(Entry[]::new);
    }

    /** Returns eight answers. */
    private static Answers outcome() {
        return texts("outcome")
                .adding("steps", Entry.of("s1", texts("step").with("achieveBy", LocalDate.of(2026, 7, 17))))
                .adding("provisions", Entry.of("p1", texts("provision", "byWhom", "howOften", "howLong", "ratio")));
    }

    private static Answers texts(String... fields) {
        Answers answers = Answers.none();
        for (String field : fields) {
            answers = answers.with(field, TEXT);
        }
        return answers;
    }
}
