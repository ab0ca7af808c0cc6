package io.github.ehckit.spi.content;

import java.io.IOException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A reader of boxes one after the other, each as long as it says, that fill a file or a box (ISO/IEC 14496-12, section
 * 4.2). A file has at most {@value #MOST}, which is a film of hours in fragments of a second.
 */
final class Boxes {
    private static final int MOST = 100_000;
    private static final int HEADER = 8;
    private static final int LARGE = 16;

    private final Input in;
    private final Findings findings;
    private final AtomicInteger count = new AtomicInteger();

    Boxes(Input in, Findings findings) {
        this.in = in;
        this.findings = findings;
    }

    /** Passes the remaining boxes of the file to a sink. */
    void each(BoxSink sink) throws IOException {
        each(in.position() + in.left(), true, sink);
    }

    /** Passes the remaining boxes of a box to a sink. */
    void within(Box box, BoxSink sink) throws IOException {
        each(box.end(), false, sink);
    }

    private void each(long end, boolean outermost, BoxSink sink) throws IOException {
        while (findings.none() && in.position() < end) {
            if (end - in.position() < HEADER) {
                remainder(end, outermost);
            } else if (!findings.addIf(count.incrementAndGet() > MOST, Fault.TOO_MANY)) {
                box(end, outermost, sink);
            }
        }
    }

    /** QuickTime ends a list of user data with four zeros. */
    private void remainder(long end, boolean outermost) throws IOException {
        boolean terminator = !outermost && end - in.position() == 4 && in.u4() == 0;
        findings.addIf(!terminator, outermost ? Fault.TRUNCATED : Fault.DAMAGED);
    }

    private void box(long end, boolean outermost, BoxSink sink) throws IOException {
        long start = in.position();
        long length = in.u4();
        String type = in.text(4);
        Fault shortfall = outermost ? Fault.TRUNCATED : Fault.DAMAGED;
        findings.addIf(outermost && !type.chars().allMatch(c -> c >= ' ' && c < 0x7F), Fault.DAMAGED);
        boolean large = length == 1 && !findings.addIf(end - in.position() < HEADER, shortfall);
        long whole = large ? in.u8() : length == 0 && outermost ? end - start : length;
        findings.addIf(whole < (large ? LARGE : HEADER), Fault.DAMAGED);
        findings.addIf(whole > end - start, shortfall);
        if (findings.none()) {
            sink.box(new Box(type, start, in.position(), start + whole));
            findings.addIf(in.position() > start + whole, Fault.DAMAGED);
            in.skip(Math.max(0, start + whole - in.position()));
        }
    }
}
