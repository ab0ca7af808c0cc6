package io.github.ehckit.spi.content;

import java.io.IOException;

/**
 * The trailer that cameras write after the end of a JPEG: further pictures that are whole (CIPA DC-007, as for depth or
 * brightness), the clip of a moving photograph, and Samsung's trailer. Zeros, FF and ends of lines may stand between
 * them. Stripping leaves all of it out.
 *
 * @param in after the end of the picture
 * @param end where Samsung's trailer begins, or the file ends
 */
record JpegTrailer(Input in, long end, Findings findings) {
    private static final String NEXT = "\u00FF\u00D8\u00FF";
    private static final String CLIP = "ftyp";

    static void check(Input in, long end, Findings findings) throws IOException {
        new JpegTrailer(in, end, findings).check();
    }

    private void check() throws IOException {
        padding();
        while (findings.none() && isPicture()) {
            new JpegSegments(in, Kept.WHOLE, findings).read(JpegCheck.NOTHING);
            padding();
        }
        if (findings.none() && isClip()) {
            new Boxes(in, findings).each(box -> {});
        } else {
            findings.addIf(findings.none() && in.position() != end, Fault.MIXED);
        }
    }

    private void padding() throws IOException {
        while (in.position() < end && isPadding(in.peek()) && !isPicture() && !isClip()) {
            in.next();
        }
    }

    private static boolean isPadding(int next) {
        return next == 0 || next == 0xFF || next == '\r' || next == '\n';
    }

    private boolean isPicture() throws IOException {
        return in.peek() == 0xFF && in.ahead(NEXT.length()).equals(NEXT);
    }

    private boolean isClip() throws IOException {
        return in.peek() == 0 && in.ahead(8).endsWith(CLIP);
    }
}
