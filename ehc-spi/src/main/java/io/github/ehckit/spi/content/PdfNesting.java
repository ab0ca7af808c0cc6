package io.github.ehckit.spi.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/** The nesting at a point of a PDF: the dictionaries and arrays that are open. */
final class PdfNesting {
    private static final int DEEPEST = 500;

    private final Deque<PdfDictionary> dictionaries = new ArrayDeque<>();
    private final AtomicInteger arrays = new AtomicInteger();

    boolean outside() {
        return dictionaries.isEmpty() && arrays.getPlain() == 0;
    }

    /** Answers whether more are open than any document needs; nothing after that is read. */
    boolean tooDeep() {
        return dictionaries.size() > DEEPEST || arrays.getPlain() > DEEPEST;
    }

    Optional<PdfDictionary> innermost() {
        return Optional.ofNullable(dictionaries.peek());
    }

    void open(PdfDictionary dictionary) {
        dictionaries.push(dictionary);
    }

    Optional<PdfDictionary> close() {
        return Optional.ofNullable(dictionaries.poll());
    }

    void openArray() {
        arrays.setPlain(arrays.getPlain() + 1);
    }

    void closeArray() {
        arrays.setPlain(Math.max(0, arrays.getPlain() - 1));
    }

    /** Begins a new object, even if another was left open before it. */
    void clear() {
        dictionaries.clear();
        arrays.setPlain(0);
    }
}
