package io.github.ehckit.document;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import java.util.Arrays;
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
            throw new IllegalArgumentException(
                    "A picture must be 1 to " + WIDEST + " mm wide. Pass a width in this range.");
        }
        byte[] copy = bytes.clone();
        Optional<PictureHeader> header = PictureHeader.of(copy);
        if (header.isEmpty()) {
            return refused("The picture is neither PNG nor JPEG in grey or RGB.");
        }
        long pixels = header.get().pixels();
        return pixels < 1 || pixels > MOST_PIXELS
                ? refused("The picture has no pixels or more than " + MOST_PIXELS + ".")
                : Outcome.done(new Picture(copy, header.get(), millimetres));
    }

    private static Outcome<Picture> refused(String because) {
        return Outcome.refused(Refusal.of(RefusalCode.MALFORMED, "R-137", because));
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
