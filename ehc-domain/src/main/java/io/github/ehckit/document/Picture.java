package io.github.ehckit.document;

import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** A PNG or JPEG picture, with its width on paper. Immutable: the bytes are copied in and out. */
public final class Picture {
    /** The most pixels of a picture: width times height. */
    public static final long MOST_PIXELS = 50_000_000;

    /** The greatest width of a picture, in millimetres: the space between the margins of an A4 page. */
    public static final int WIDEST = 170;

    private final byte[] bytes;
    private final PictureHeader header;
    private final int millimetres;

    private Picture(byte[] bytes, PictureHeader header, int millimetres) {
        this.bytes = bytes;
        this.header = header;
        this.millimetres = millimetres;
    }

    /**
     * Makes a picture. Refused if it is neither PNG nor JPEG, has more pixels than {@value #MOST_PIXELS} or none, or is
     * a JPEG in printing colours (P10).
     *
     * @param millimetres its width on paper, from 1 to {@value #WIDEST}
     * @throws IllegalArgumentException if the width is out of bounds
     */
    public static Outcome<Picture> of(byte[] bytes, int millimetres) {
        if (millimetres < 1 || millimetres > WIDEST) {
            throw new IllegalArgumentException("A picture must be 1 to " + WIDEST + " mm wide.");
        }
        byte[] copy = bytes.clone();
        Optional<PictureHeader> header = PictureHeader.of(copy);
        if (header.isEmpty()) {
            return Outcome.refused(DocumentRefusal.PICTURE_TYPE.refusal());
        }
        return Outcome.unless(tooFewOrTooMany(header.get().pixels()), new Picture(copy, header.get(), millimetres));
    }

    private static List<Refusal> tooFewOrTooMany(long pixels) {
        if (pixels < 1) {
            return List.of(DocumentRefusal.PICTURE_WITHOUT_PIXELS.refusal());
        }
        return pixels > MOST_PIXELS
                ? List.of(DocumentRefusal.PICTURE_TOO_LARGE.refusal(Argument.of("most", MOST_PIXELS)))
                : List.of();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    /** Returns {@code image/png} or {@code image/jpeg}. */
    public String mediaType() {
        return header.mediaType();
    }

    public int pixelWidth() {
        return header.width();
    }

    public int pixelHeight() {
        return header.height();
    }

    /** Returns the width on paper, in millimetres. */
    public int millimetres() {
        return millimetres;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Picture that && millimetres == that.millimetres && Arrays.equals(bytes, that.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    @Override
    public String toString() {
        return "Picture[" + mediaType() + ", " + pixelWidth() + " x " + pixelHeight() + "]";
    }
}
