package io.github.ehckit.upload.content;

import java.util.concurrent.atomic.AtomicInteger;

/** How many elements and attributes the XML parts of one file may have together: those of a workbook of a million cells. */
final class XmlLimits {
    private static final int MOST = 5_000_000;

    private final Findings findings;
    private final AtomicInteger count = new AtomicInteger();

    XmlLimits(Findings findings) {
        this.findings = findings;
    }

    /** Counts an element and its attributes; a fault if they are too many. */
    void count(Tag tag) {
        int all = count.addAndGet(1 + tag.attributes().size());
        findings.addIf(all > MOST, Fault.TOO_MANY);
    }

    Findings findings() {
        return findings;
    }
}
