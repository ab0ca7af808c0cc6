package io.github.ehckit.spi.content;

import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A writer that strips a JPEG: it keeps the segments that the picture is drawn from, and of its metadata only the
 * orientation. It writes no Exif, no XMP, no texts, no preview, nothing after the end. Colours and proportions are kept
 * (JFIF, ICC, Adobe).
 */
record JpegStrip(OutputStream to, AtomicBoolean turned) implements JpegSink {
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP2 = 0xE2;
    private static final int APP14 = 0xEE;
    private static final int COMMENT = 0xFE;
    /**
     * The length of a head of JFIF that has no small picture: the last two bytes give the width and the height of one
     * (JFIF 1.02).
     */
    private static final int JFIF_LENGTH = 14;

    private static final int BEFORE_THE_THUMBNAIL = 12;

    static void strip(Source from, Findings findings, OutputStream to) throws IOException {
        to.write(new byte[] {(byte) 0xFF, (byte) JpegSegments.START});
        try (Input in = Input.of(from)) {
            new JpegSegments(in, Kept.STRIPPED, findings).read(new JpegStrip(to, new AtomicBoolean()));
        }
        to.write(new byte[] {(byte) 0xFF, (byte) JpegSegments.END});
    }

    @Override
    public void segment(int marker, byte[] body) throws IOException {
        if (isDrawn(marker, body)) {
            write(marker, marker == APP0 ? bare(body) : body);
        } else if (marker == APP1 && begins(body, Exif.HEAD)) {
            turn(Exif.orientation(Arrays.copyOfRange(body, Exif.HEAD.length(), body.length)));
        }
    }

    @Override
    public OutputStream scan() {
        return to;
    }

    private static boolean isDrawn(int marker, byte[] body) {
        return switch (marker) {
            case APP0 -> begins(body, "JFIF\0");
            case APP2 -> begins(body, "ICC_PROFILE\0");
            case APP14 -> begins(body, "Adobe");
            default -> marker < APP0 && marker != COMMENT;
        };
    }

    /**
     * Returns a head of JFIF without the small picture that may follow it, since that may show a part that was cut off
     * the large one.
     */
    private static byte[] bare(byte[] jfif) {
        return Arrays.copyOf(Arrays.copyOf(jfif, BEFORE_THE_THUMBNAIL), JFIF_LENGTH);
    }

    private void turn(int orientation) throws IOException {
        if (orientation != Exif.UPRIGHT && turned.compareAndSet(false, true)) {
            write(APP1, Ascii.bytes(Exif.HEAD + Ascii.text(Exif.saying(orientation))));
        }
    }

    private void write(int marker, byte[] body) throws IOException {
        int length = body.length + 2;
        to.write(new byte[] {(byte) 0xFF, (byte) marker, (byte) (length >> 8), (byte) length});
        to.write(body);
    }

    private static boolean begins(byte[] body, String with) {
        return Ascii.text(Arrays.copyOf(body, Math.min(body.length, with.length())))
                .equals(with);
    }
}
