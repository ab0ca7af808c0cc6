package io.github.ehckit.example.benchmark.size;

import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Entry;
import java.util.stream.IntStream;

/** The entries of a long draft, of a kilobyte each. */
final class Entries {
    private static final int BYTES = 1024;

    private Entries() {}

    /** Returns an area with needs and so many outcomes. */
    static Answers outcomes(int count) {
        return Answers.none()
                .with("needs", "Many")
                .adding(
                        "outcomes",
                        IntStream.range(0, count).mapToObj(Entries::outcome).toArray(Entry[]::new));
    }

    private static Entry outcome(int number) {
        String begin = "Outcome " + number + " ";
        return Entry.of("o" + number, Answers.none().with("outcome", begin + "x".repeat(BYTES - begin.length())));
    }
}
