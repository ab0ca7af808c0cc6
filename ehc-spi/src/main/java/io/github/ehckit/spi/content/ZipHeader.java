package io.github.ehckit.spi.content;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The headers of a member in the ZIP itself, before and after it, which must agree with the directory.
 *
 * @param end before which all of it lies
 */
record ZipHeader(ZipMember member, Input in, long end) {
    private static final int LOCAL = 0x04034B50;
    private static final int LENGTH = 30;
    private static final int DESCRIPTOR = 0x08074B50;
    private static final int ZIP64 = 0xFFFFFFFF;

    /** Takes the header before the member; false if it is another's, or its data do not fit in. */
    boolean isLocal() throws IOException {
        if (end - in.position() < LENGTH) {
            return false;
        }
        ByteBuffer header = little(LENGTH);
        int name = header.getChar(26);
        int extra = header.getChar(28);
        if (header.getInt(0) != LOCAL || end - in.position() < name + extra + member.packed()) {
            return false;
        }
        boolean named = new String(in.bytes(name), StandardCharsets.UTF_8).equals(member.name());
        in.skip(extra);
        return named
                && header.getChar(6) == member.flags()
                && header.getChar(8) == member.method()
                && isSaid(header.getInt(14), member.sum())
                && isSaid(header.getInt(18), member.packed())
                && isSaid(header.getInt(22), member.unpacked());
    }

    /** Takes the descriptor after the member, if there is to be one; false if it is another's. */
    boolean isDescribed() throws IOException {
        if (!member.describedAfterwards()) {
            return true;
        }
        int length = (int) Math.min(24, end - in.position());
        ByteBuffer descriptor = little(length);
        int sum = length >= 16 && descriptor.getInt(0) == DESCRIPTOR ? 4 : 0;
        return switch (length - sum) {
            case 12 -> isDescribed(descriptor, sum, descriptor.getInt(sum + 4), descriptor.getInt(sum + 8));
            case 20 -> isDescribed(descriptor, sum, descriptor.getLong(sum + 4), descriptor.getLong(sum + 12));
            default -> false;
        };
    }

    private boolean isDescribed(ByteBuffer descriptor, int sum, long packed, long unpacked) {
        return descriptor.getInt(sum) == (int) member.sum()
                && (int) packed == (int) member.packed()
                && (int) unpacked == (int) member.unpacked();
    }

    /**
     * Answers whether a number is that of the directory, or put off until after the member, or in the extra field of
     * ZIP64.
     */
    private boolean isSaid(int here, long there) {
        return here == (int) there || (member.describedAfterwards() && here == 0) || here == ZIP64;
    }

    private ByteBuffer little(int count) throws IOException {
        return ByteBuffer.wrap(in.bytes(count)).order(ByteOrder.LITTLE_ENDIAN);
    }
}
