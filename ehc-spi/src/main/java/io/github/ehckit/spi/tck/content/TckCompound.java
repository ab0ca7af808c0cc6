package io.github.ehckit.spi.tck.content;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * The compound files of a test ([MS-CFB]): in sectors of 512 bytes a header, a table, and a directory of streams without
 * content.
 */
final class TckCompound {
    private static final int SECTOR = 512;
    private static final int ENTRY = 128;
    private static final int NONE = -1;
    private static final int END = -2;
    private static final int TABLE = -3;
    private static final byte STREAM = 2;
    private static final byte ROOT = 5;
    private static final byte BLACK = 1;

    private TckCompound() {}

    /** Makes a file with three streams of these names, shorter ones first. */
    static byte[] of(String first, String second, String third) {
        ByteBuffer file = ByteBuffer.allocate(3 * SECTOR).order(ByteOrder.LITTLE_ENDIAN);
        header(file);
        file.position(SECTOR).putInt(TABLE).putInt(END);
        while (file.position() < 2 * SECTOR) {
            file.putInt(NONE);
        }
        entry(file, "Root Entry", ROOT, NONE, 1);
        entry(file, first, STREAM, 2, NONE);
        entry(file, second, STREAM, 3, NONE);
        entry(file, third, STREAM, NONE, NONE);
        return file.array();
    }

    /** Makes a document with a password, as Word and Excel write it. */
    static byte[] encrypted() {
        return of("Version", "EncryptionInfo", "EncryptedPackage");
    }

    private static void header(ByteBuffer file) {
        file.put(TckFile.bytes("\u00D0\u00CF\21\u00E0\u00A1\u00B1\32\u00E1"));
        file.putShort(24, (short) 0x3E)
                .putShort(26, (short) 3)
                .putShort(28, (short) 0xFFFE)
                .putShort(30, (short) 9)
                .putShort(32, (short) 6);
        file.putInt(44, 1).putInt(48, 1).putInt(56, 4096).putInt(60, END).putInt(68, END);
        for (int table = 1; table < 109; table++) {
            file.putInt(76 + table * Integer.BYTES, NONE);
        }
    }

    private static void entry(ByteBuffer file, String name, byte type, int next, int child) {
        int at = file.position();
        byte[] letters = name.getBytes(StandardCharsets.UTF_16LE);
        file.put(letters);
        file.position(at + 64).putShort((short) (letters.length + 2)).put(type).put(BLACK);
        file.putInt(NONE).putInt(next).putInt(child);
        file.putInt(at + 116, END);
        file.position(at + ENTRY);
    }
}
