package io.github.ehckit.upload.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The dictionaries and arrays that are open at a point of a PDF. */
final class PdfNesting {
    private static final int DEEPEST = 500;

    private final Deque<PdfDictionary> dictionaries = new ArrayDeque<>();
    private final AtomicInteger arrays = new AtomicInteger();
    private final Findings findings;

    PdfNesting(Findings findings) {
        this.findings = findings;
    }

    boolean outside() {
        return dictionaries.isEmpty() && arrays.get() == 0;
    }

    Optional<PdfDictionary> innermost() {
        return Optional.ofNullable(dictionaries.peek());
    }

    void open(PdfDictionary dictionary) {
        dictionaries.push(dictionary);
        findings.addIf(dictionaries.size() > DEEPEST, Fault.HIDDEN);
    }

    Optional<PdfDictionary> close() {
        return Optional.ofNullable(dictionaries.poll());
    }

    void openArray() {
        findings.addIf(arrays.incrementAndGet() > DEEPEST, Fault.HIDDEN);
    }

    void closeArray() {
        arrays.updateAndGet(open -> Math.max(0, open - 1));
    }

    /** A new object begins, whatever was left open before it. */
    void clear() {
        dictionaries.clear();
        arrays.set(0);
    }
}
