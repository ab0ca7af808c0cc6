package io.github.ehckit.example.benchmark.size;

import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** An MP4 film that is made while it is read: a description with one track, and noise to the size that is asked for. */
final class Film extends InputStream {
    private static final String BRAND = box("ftyp", "isom\0\0\2\0isomiso2");
    private static final String DESCRIPTION =
            box("moov", box("mvhd", "") + box("trak", box("tkhd", "") + box("mdia", "")));

    private final byte[] head;
    private final long size;
    private long at;

    Film(long size) {
        byte[] begin = (BRAND + DESCRIPTION).getBytes(StandardCharsets.ISO_8859_1);
        this.head = Arrays.copyOf(begin, begin.length + 8);
        byte[] data = head("mdat", size - begin.length).getBytes(StandardCharsets.ISO_8859_1);
        System.arraycopy(data, 0, head, begin.length, data.length);
        this.size = size;
    }

    @Override
    public int read() {
        return at == size ? -1 : next();
    }

    @Override
    public int read(byte[] into, int from, int length) {
        int count = (int) Math.min(length, size - at);
        for (int n = 0; n < count; n++) {
            into[from + n] = (byte) next();
        }
        return count == 0 && length > 0 ? -1 : count;
    }

    /** Returns noise, different in every two films. */
    private int next() {
        int value = at < head.length ? head[(int) at] : (int) ((at * 0x9E37_79B9L) >>> 13);
        at++;
        return value & 0xFF;
    }

    private static String box(String type, String content) {
        return head(type, content.length() + 8L) + content;
    }

    private static String head(String type, long size) {
        StringBuilder number = new StringBuilder();
        for (int shift = 24; shift >= 0; shift -= 8) {
            number.append((char) ((size >>> shift) & 0xFF));
        }
        return number + type;
    }
}
