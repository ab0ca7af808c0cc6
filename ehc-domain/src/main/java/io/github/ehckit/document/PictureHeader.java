package io.github.ehckit.document;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.util.Optional;

/** The header of a picture file: its type and its size in pixels. */
record PictureHeader(String mediaType, int width, int height) {
    private static final long PNG = 0x89504E470D0A1A0AL;
    private static final int IHDR = 0x49484452;
    private static final int JPEG = 0xFFD8;

    /** Reads the header; empty if the bytes are neither a PNG nor a JPEG with one or three components. */
    static Optional<PictureHeader> of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        try {
            return in.getLong(0) == PNG ? png(in) : in.getChar(0) == JPEG ? jpeg(in.position(2)) : Optional.empty();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException e) {
            return Optional.empty();
        }
    }

    long pixels() {
        return (long) width * height;
    }

    private static Optional<PictureHeader> png(ByteBuffer in) {
        boolean sound = in.getInt(12) == IHDR && in.getInt(16) > 0 && in.getInt(20) > 0;
        return sound ? Optional.of(new PictureHeader("image/png", in.getInt(16), in.getInt(20))) : Optional.empty();
    }

    private static Optional<PictureHeader> jpeg(ByteBuffer in) {
        int marker = in.getChar();
        while (!isFrame(marker)) {
            if (marker >> 8 != 0xFF) {
                return Optional.empty();
            }
            in.position(in.position() + in.getChar(in.position()));
            marker = in.getChar();
        }
        return frame(in);
    }

    private static Optional<PictureHeader> frame(ByteBuffer in) {
        in.position(in.position() + 3);
        int height = in.getChar();
        int width = in.getChar();
        int components = in.get();
        return components == 1 || components == 3
                ? Optional.of(new PictureHeader("image/jpeg", width, height))
                : Optional.empty();
    }

    /**
     * Answers whether a marker is a start of frame: FFC0 to FFCF, except two for tables (C4, CC) and one reserved (C8).
     */
    private static boolean isFrame(int marker) {
        return marker >= 0xFFC0 && marker <= 0xFFCF && marker != 0xFFC4 && marker != 0xFFC8 && marker != 0xFFCC;
    }
}
