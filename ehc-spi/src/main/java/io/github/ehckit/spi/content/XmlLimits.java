package io.github.ehckit.spi.content;

import java.util.concurrent.atomic.AtomicInteger;

/**
 * The limits of XML in one file: four million elements and attributes together, which is a workbook of a million cells.
 * A field or a formula, which has to be read, counts as ten, and 25 characters of the attributes of one element as one
 * more.
 */
final class XmlLimits {
    private static final int MOST = 4_000_000;
    private static final int TO_BE_READ = 10;
    private static final int CHARACTERS = 25;

    private final Findings findings;
    private final AtomicInteger count = new AtomicInteger();

    XmlLimits(Findings findings) {
        this.findings = findings;
    }

    /**
     * Counts an element and its attributes; a fault if they are too many.
     *
     * @param characters of the values of all its attributes, as they are written
     */
    void count(Tag tag, int characters) {
        add(1 + tag.attributes().size() + characters / CHARACTERS);
    }

    /** Counts a field or a formula; a fault if they are too many. */
    void countCode() {
        add(TO_BE_READ);
    }

    Findings findings() {
        return findings;
    }

    private void add(int more) {
        findings.addIf(count.addAndGet(more) > MOST, Fault.TOO_MANY);
    }
}
