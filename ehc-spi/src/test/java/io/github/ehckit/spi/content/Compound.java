package io.github.ehckit.spi.content;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** A compound file of streams without content, of which each second sector belongs to its directory. */
final class Compound {
    private static final int NONE = -1;
    private static final int END = -2;
    private static final int TABLE = -3;
    private static final int FOLDER = 1;
    private static final int STREAM = 2;
    private static final int ROOT = 5;
    private static final int ENTRY = 128;
    private static final String SIGNATURE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";

    /** An entry of the directory, with the numbers of the next in its folder and of the first within it. */
    private record Entry(String name, int type, int next, int child) {}

    private final List<Entry> entries = new ArrayList<>();

    Compound() {
        entries.add(new Entry("Root Entry", ROOT, NONE, NONE));
    }

    /** Adds a stream, before those that there are. */
    Compound with(String stream) {
        return first(new Entry(stream, STREAM, entries.getFirst().child(), NONE));
    }

    /** Adds a folder with streams in it. */
    Compound with(String folder, String... streams) {
        int child = NONE;
        for (String stream : streams) {
            entries.add(new Entry(stream, STREAM, child, NONE));
            child = entries.size() - 1;
        }
        return first(new Entry(folder, FOLDER, entries.getFirst().child(), child));
    }

    private Compound first(Entry entry) {
        entries.add(entry);
        entries.set(0, new Entry("Root Entry", ROOT, NONE, entries.size() - 1));
        return this;
    }

    byte[] bytes() {
        return bytes(9);
    }

    /** The file with sectors of 1, shifted. */
    byte[] bytes(int shift) {
        return written(shift, entries, false);
    }

    /** The file with a directory that is followed by itself, and whose last entry is followed by itself. */
    byte[] bytesInCircles() {
        List<Entry> circles = new ArrayList<>(entries);
        Entry last = circles.removeLast();
        circles.add(new Entry(last.name(), last.type(), circles.size(), last.child()));
        circles.set(1, new Entry(circles.get(1).name(), STREAM, circles.size() - 1, NONE));
        return written(9, circles, true);
    }

    private static byte[] written(int shift, List<Entry> entries, boolean circle) {
        int size = 1 << shift;
        int sectors = (entries.size() * ENTRY + size - 1) / size;
        Little file = header(shift);
        pad(file, size);
        file.four(TABLE).four(NONE);
        for (int sector = 0; sector < sectors; sector++) {
            boolean last = sector + 1 == sectors;
            file.four(last ? circle ? 2 : END : 2 * sector + 4).four(NONE);
        }
        pad(file, 2 * size);
        for (int at = 0; at < sectors * size / ENTRY; at++) {
            if (at % (size / ENTRY) == 0) {
                file.bytes(new byte[size]);
            }
            file.bytes(at < entries.size() ? entry(entries.get(at)) : new byte[ENTRY]);
        }
        return file.toByteArray();
    }

    private static Little header(int shift) {
        Little header = new Little()
                .bytes(Ascii.bytes(SIGNATURE))
                .bytes(new byte[16])
                .two(0x3E)
                .two(shift == 9 ? 3 : 4)
                .two(0xFFFE)
                .two(shift)
                .two(6);
        header.bytes(new byte[10])
                .four(1)
                .four(2)
                .four(0)
                .four(4096)
                .four(END)
                .four(0)
                .four(END)
                .four(0);
        header.four(0);
        for (int table = 1; table < 109; table++) {
            header.four(NONE);
        }
        return header;
    }

    private static byte[] entry(Entry entry) {
        byte[] name = entry.name().getBytes(StandardCharsets.UTF_16LE);
        return new Little()
                .bytes(name)
                .bytes(new byte[64 - name.length])
                .two(name.length + 2)
                .bytes((byte) entry.type(), (byte) 1)
                .four(NONE)
                .four(entry.next())
                .four(entry.child())
                .bytes(new byte[36])
                .four(END)
                .bytes(new byte[8])
                .toByteArray();
    }

    private static void pad(Little file, int to) {
        boolean full = file.length() % to == 0;
        file.bytes(new byte[full ? 0 : to - file.length() % to]);
    }
}
