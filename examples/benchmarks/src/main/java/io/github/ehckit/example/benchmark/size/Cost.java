package io.github.ehckit.example.benchmark.size;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.template.answer.Answers;

/**
 * The cost of one long draft, in milliseconds.
 *
 * @param save of the section with all the entries
 * @param submit of the draft
 * @param read back of the submitted version
 */
record Cost(double save, double submit, double read) {
    private static final double NANOS = 1e6;

    /**
     * Writes a draft of so many entries in a case of its own, submits it and reads it back.
     *
     * @throws IllegalStateException if the text that is read is not the text that was written
     */
    static Cost of(Desk desk, int entries) {
        AdviceRequestId request = desk.asked(desk.opened());
        Answers outcomes = Entries.outcomes(entries);
        double save = millis(() -> desk.save(request, Desk.COMMUNICATION, 0, outcomes));
        double submit = millis(() -> desk.submit(request));
        double read = millis(() -> check(desk, request, outcomes));
        return new Cost(save, submit, read);
    }

    double written() {
        return save + submit;
    }

    static double millis(Runnable work) {
        long begin = System.nanoTime();
        work.run();
        return (System.nanoTime() - begin) / NANOS;
    }

    private static void check(Desk desk, AdviceRequestId request, Answers written) {
        if (!desk.read(request).contents().of(Desk.COMMUNICATION).equals(written)) {
            throw new IllegalStateException(
                    "The store read something else than was written. Check it with its contract.");
        }
    }
}
