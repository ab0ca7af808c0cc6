package io.github.ehckit.upload.content;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumSet;
import java.util.Set;

/** A JPEG, segment by segment, from its start to its end (ITU-T T.81, annex B). */
final class JpegSegments {
    static final int START = 0xD8;
    static final int END = 0xD9;
    static final int SCAN = 0xDA;

    /** What a picture cannot do without. */
    private enum Part {
        FRAME,
        SCAN
    }

    private final Input in;
    private final Findings findings;
    private final Set<Part> had = EnumSet.noneOf(Part.class);

    JpegSegments(Input in, Findings findings) {
        this.in = in;
        this.findings = findings;
    }

    /** Hands over every segment after the start, until the end of the picture or until something is wrong. */
    void read(JpegSink sink) throws IOException {
        findings.addIf(in.left() < 2 || in.u2() != (0xFF00 | START), Fault.DAMAGED);
        boolean more = true;
        while (more && findings.none()) {
            more = segment(sink);
        }
        findings.addIf(findings.none() && had.size() < Part.values().length, Fault.DAMAGED);
    }

    private boolean segment(JpegSink sink) throws IOException {
        int marker = marker();
        if (marker == END || !findings.none()) {
            return false;
        }
        findings.addIf(marker < 0xC0 || (marker >= 0xD0 && marker <= START) || marker == 0xC8, Fault.DAMAGED);
        int length = findings.none() && !findings.addIf(in.left() < 2, Fault.TRUNCATED) ? in.u2() : 2;
        findings.addIf(length < 2, Fault.DAMAGED);
        if (!findings.addIf(length - 2 > in.left(), Fault.TRUNCATED) && findings.none()) {
            byte[] body = in.bytes(length - 2);
            note(marker, body);
            sink.segment(marker, body);
            scan(marker, sink);
        }
        return true;
    }

    /** The second byte of a marker, which any number of FF may stand before. */
    private int marker() throws IOException {
        int byteOf = in.next();
        findings.addIf(byteOf >= 0 && byteOf != 0xFF, Fault.DAMAGED);
        while (byteOf == 0xFF) {
            byteOf = in.next();
        }
        findings.addIf(byteOf < 0, Fault.TRUNCATED);
        return byteOf;
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

    /** Coded data go on until a marker that is neither a stuffed zero nor a restart. */
    private void scan(int marker, JpegSink sink) throws IOException {
        if (marker != SCAN) {
            return;
        }
        OutputStream to = sink.scan();
        while (in.left() > 0 && !atMarker()) {
            to.write(in.next());
        }
    }

    private boolean atMarker() throws IOException {
        if (in.peek() != 0xFF) {
            return false;
        }
        String two = in.ahead(2);
        int second = two.length() < 2 ? 0xFF : two.charAt(1);
        return second != 0 && (second < 0xD0 || second > 0xD7);
    }
}
