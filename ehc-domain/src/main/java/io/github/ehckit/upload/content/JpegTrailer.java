package io.github.ehckit.upload.content;

import java.io.IOException;

/**
 * What cameras put after the end of a picture: further pictures that are whole (CIPA DC-007, as for depth or brightness), the clip of a
 * moving photograph, and Samsung's trailer. Stripping leaves all of it out.
 */
final class JpegTrailer {
    private static final String NEXT = "\u00FF\u00D8\u00FF";
    private static final String CLIP = "ftyp";

    private JpegTrailer() {}

    static void check(Input in, Findings findings) throws IOException {
        padding(in);
        while (findings.none() && in.ahead(NEXT.length()).equals(NEXT)) {
            new JpegSegments(in, findings).read(JpegCheck.NOTHING);
            padding(in);
        }
        if (findings.none() && in.left() > 0) {
            last(in, findings);
        }
    }

    private static void last(Input in, Findings findings) throws IOException {
        if (isClip(in)) {
            Boxes.of(in, findings).each(box -> {});
        } else {
            findings.addIf(!SamsungTrailer.is(in), Fault.MIXED);
        }
    }

    private static void padding(Input in) throws IOException {
        while (in.peek() == 0 && !isClip(in)) {
            in.next();
        }
    }

    private static boolean isClip(Input in) throws IOException {
        return in.ahead(8).endsWith(CLIP);
    }
}
