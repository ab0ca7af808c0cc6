package io.github.ehckit.upload.content;

import java.io.IOException;

/** Boxes one after the other, each as long as it says, filling a file or a box (ISO/IEC 14496-12, section 4.2). */
final class Boxes {
    private static final int HEADER = 8;
    private static final int LARGE = 16;

    private final Input in;
    private final long end;
    private final boolean outermost;
    private final Findings findings;

    private Boxes(Input in, long end, boolean outermost, Findings findings) {
        this.in = in;
        this.end = end;
        this.outermost = outermost;
        this.findings = findings;
    }

    /** All that is left of a file. */
    static Boxes of(Input in, Findings findings) {
        return new Boxes(in, in.position() + in.left(), true, findings);
    }

    /** What is left of a box. */
    static Boxes in(Box box, Input in, Findings findings) {
        return new Boxes(in, box.end(), false, findings);
    }

    void each(BoxSink sink) throws IOException {
        while (findings.none() && in.position() < end) {
            if (end - in.position() < HEADER) {
                remainder();
            } else {
                box(sink);
            }
        }
    }

    /** QuickTime ends a list of user data with four zeros. */
    private void remainder() throws IOException {
        boolean terminator = !outermost && end - in.position() == 4 && in.u4() == 0;
        findings.addIf(!terminator, outermost ? Fault.TRUNCATED : Fault.DAMAGED);
    }

    private void box(BoxSink sink) throws IOException {
        long start = in.position();
        long length = in.u4();
        String type = in.text(4);
        findings.addIf(outermost && !type.chars().allMatch(c -> c >= ' ' && c < 0x7F), Fault.DAMAGED);
        boolean large = length == 1 && !findings.addIf(end - in.position() < HEADER, shortfall());
        long whole = large ? in.u8() : length == 0 && outermost ? end - start : length;
        findings.addIf(whole < (large ? LARGE : HEADER), Fault.DAMAGED);
        findings.addIf(whole > end - start, shortfall());
        if (findings.none()) {
            sink.box(new Box(type, start, in.position(), start + whole));
            findings.addIf(in.position() > start + whole, Fault.DAMAGED);
            in.skip(Math.max(0, start + whole - in.position()));
        }
    }

    private Fault shortfall() {
        return outermost ? Fault.TRUNCATED : Fault.DAMAGED;
    }
}
