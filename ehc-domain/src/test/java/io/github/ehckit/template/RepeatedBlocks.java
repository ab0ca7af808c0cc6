package io.github.ehckit.template;

import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.SectionCode;
import java.time.LocalDate;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** An area of need with as many outcomes, and as many steps and provisions under the first of them. */
final class RepeatedBlocks {
    static final SectionCode AREA = new SectionCode("communication");

    private RepeatedBlocks() {}

    static Answers of(int count) {
        return Answers.none()
                .with("needs", "Many")
                .adding("outcomes", entries(count, n -> n == 0 ? full(count) : outcome()));
    }

    private static Answers full(int count) {
        return outcome()
                .adding("steps", entries(count, n -> step()))
                .adding("provisions", entries(count, n -> provision()));
    }

    private static Answers outcome() {
        return Answers.none().with("outcome", "Reads a page");
    }

    private static Answers step() {
        return Answers.none().with("step", "Reads a line").with("achieveBy", LocalDate.of(2026, 9, 1));
    }

    private static Answers provision() {
        return Answers.none()
                .with("provision", "A reading partner")
                .with("byWhom", "Teaching assistant")
                .with("howOften", "Daily")
                .with("howLong", "Ten minutes")
                .with("ratio", "1:1");
    }

    private static Entry[] entries(int count, IntFunction<Answers> answers) {
        return IntStream.range(0, count)
                .mapToObj(n -> Entry.of("e" + n, answers.apply(n)))
                .toArray(Entry[]::new);
    }
}
