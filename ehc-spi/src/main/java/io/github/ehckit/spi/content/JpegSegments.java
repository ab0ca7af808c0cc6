package io.github.ehckit.spi.content;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;

/** A reader of the segments of a JPEG, from its start to its end (ITU-T T.81, annex B). */
final class JpegSegments {
    static final int START = 0xD8;
    static final int END = 0xD9;
    static final int SCAN = 0xDA;

    /** A part that a picture must have. */
    private enum Part {
        FRAME,
        SCAN
    }

    private final Input in;
    private final Kept kept;
    private final Findings findings;
    private final Set<Part> had = EnumSet.noneOf(Part.class);

    JpegSegments(Input in, Kept kept, Findings findings) {
        this.in = in;
        this.kept = kept;
        this.findings = findings;
    }

    /** Passes every segment after the start to a sink, until the end of the picture or a fault. */
    void read(JpegSink sink) throws IOException {
        findings.addIf(in.left() < 2 || in.u2() != (0xFF00 | START), Fault.DAMAGED);
        int marker = findings.none() ? marker() : END;
        while (findings.none() && marker != END) {
            marker = segment(marker, sink);
        }
        findings.addIf(findings.none() && had.size() < Part.values().length, Fault.DAMAGED);
    }

    /** Passes on a segment, and takes the marker after it. */
    private int segment(int marker, JpegSink sink) throws IOException {
        findings.addIf(marker < 0xC0 || (marker >= 0xD0 && marker <= START) || marker == 0xC8, Fault.DAMAGED);
        int length = findings.none() && !findings.addIf(in.left() < 2, Fault.TRUNCATED) ? in.u2() : 2;
        findings.addIf(length < 2, Fault.DAMAGED);
        if (findings.addIf(length - 2 > in.left(), Fault.TRUNCATED) || !findings.none()) {
            return END;
        }
        byte[] body = in.bytes(length - 2);
        note(marker, body);
        sink.segment(marker, body);
        return marker == SCAN ? scan(sink.scan()) : marker();
    }

    /** The second byte of the next marker. Bytes before it are passed over, as readers do, unless all of the file is kept. */
    private int marker() throws IOException {
        int code = 0;
        while (code == 0 && findings.none()) {
            code = code(in.next());
            findings.addIf(code == 0 && !kept.leavesOutTheRest(), Fault.DAMAGED);
        }
        return code;
    }

    /** Returns the byte after the next FF, or after the run of them that it begins. */
    private int code(int first) throws IOException {
        int next = first;
        findings.addIf(next >= 0 && next != 0xFF && !kept.leavesOutTheRest(), Fault.DAMAGED);
        while (next >= 0 && next != 0xFF) {
            next = in.next();
        }
        while (next == 0xFF) {
            next = in.next();
        }
        findings.addIf(next < 0, Fault.TRUNCATED);
        return next;
    }

    private void note(int marker, byte[] body) {
        if (JpegFrame.is(marker)) {
            findings.addIf(!had.add(Part.FRAME), Fault.DAMAGED);
            JpegFrame.check(body, findings);
        } else if (marker == SCAN) {
            findings.addIf(!had.contains(Part.FRAME), Fault.DAMAGED);
            had.add(Part.SCAN);
        }
    }

    /** Writes coded data, and takes the marker that ends them: one that is neither a stuffed zero nor a restart. */
    private int scan(OutputStream to) throws IOException {
        for (int next = in.next(); next >= 0; next = in.next()) {
            int code = next == 0xFF ? code(next) : 0;
            if (code < 0 || !continues(code)) {
                return code;
            }
            to.write(next);
            if (next == 0xFF) {
                to.write(code);
            }
        }
        findings.add(Fault.TRUNCATED);
        return END;
    }

    private static boolean continues(int code) {
        return code == 0 || (code >= 0xD0 && code <= 0xD7);
    }
}
