package io.github.ehckit.spi.content;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/**
 * The directory of a compound file ([MS-CFB], section 2.6): entries of 128 bytes, of which each refers to two others in
 * the same folder.
 *
 * @param entries as many as were found; the first is the outermost folder
 */
record CompoundDirectory(ByteBuffer entries) {
    private static final int ENTRY = 128;
    private static final int NAME_LENGTH = 64;
    private static final int LEFT = 68;
    private static final int RIGHT = 72;
    private static final int CHILD = 76;

    /** Lists the names in the outermost folder, as far as they can be found. */
    Collection<String> names() {
        Map<Integer, String> names = new HashMap<>();
        if (has(0)) {
            collect(number(0, CHILD), names);
        }
        return names.values();
    }

    private void collect(int entry, Map<Integer, String> names) {
        if (has(entry) && names.putIfAbsent(entry, name(entry)) == null) {
            collect(number(entry, LEFT), names);
            collect(number(entry, RIGHT), names);
        }
    }

    private boolean has(int entry) {
        return entry >= 0 && entry < entries.capacity() / ENTRY;
    }

    private String name(int entry) {
        int at = entry * ENTRY;
        byte[] name = new byte[Math.clamp(entries.getChar(at + NAME_LENGTH) - 2, 0, NAME_LENGTH)];
        entries.get(at, name);
        return new String(name, StandardCharsets.UTF_16LE);
    }

    private int number(int entry, int field) {
        return entries.getInt(entry * ENTRY + field);
    }
}
