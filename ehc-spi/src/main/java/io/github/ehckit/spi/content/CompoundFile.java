package io.github.ehckit.spi.content;

import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;

/**
 * A compound file ([MS-CFB]), which old office programs write, and new ones around a file that a password protects
 * ([MS-OFFCRYPTO]). No type that is accepted is one; the names in its outermost folder tell which of these it is.
 *
 * @param source of the file
 * @param header its first bytes
 * @param shift of one to the bytes of a sector
 */
record CompoundFile(Source source, ByteBuffer header, int shift) {
    private static final int HEADER = 512;
    private static final int SHIFT = 30;
    private static final int DIRECTORY = 48;
    private static final int TABLES = 76;
    /** The tables of sectors that the header names, which are enough for files of 7 MB. */
    private static final int MOST_TABLES = 109;
    /** The sectors of the directory that are read: 64 entries at least. */
    private static final int MOST_SECTORS = 16;

    /** Adds the fault of a compound file; none if it is neither protected nor of an old program that is known. */
    static void check(Source source, Findings findings) throws IOException {
        ByteBuffer header = bytes(source, 0, HEADER);
        if (header.capacity() == HEADER && (header.getChar(SHIFT) == 9 || header.getChar(SHIFT) == 12)) {
            CompoundFile file = new CompoundFile(source, header, header.getChar(SHIFT));
            fault(file.directory().names()).ifPresent(findings::add);
        }
    }

    private static Optional<Fault> fault(Collection<String> names) {
        if (names.contains("EncryptedPackage")) {
            return Optional.of(Fault.PROTECTED);
        } else if (names.contains("WordDocument")) {
            return Optional.of(Fault.OLD_WORD);
        } else if (names.contains("Workbook") || names.contains("Book")) {
            return Optional.of(Fault.OLD_EXCEL);
        }
        return names.contains("PowerPoint Document") ? Optional.of(Fault.OLD_POWERPOINT) : Optional.empty();
    }

    /** Reads the first sectors of the directory. */
    private CompoundDirectory directory() throws IOException {
        ByteBuffer directory = ByteBuffer.allocate(MOST_SECTORS << shift);
        int sector = header.getInt(DIRECTORY);
        while (directory.hasRemaining() && sector >= 0) {
            ByteBuffer next = sector(sector);
            directory.put(next);
            sector = next.capacity() == 1 << shift ? after(sector) : -1;
        }
        return new CompoundDirectory(little(Arrays.copyOf(directory.array(), directory.position())));
    }

    /** Returns the number of the sector after one; negative if it is the last, or is not found. */
    private int after(int sector) throws IOException {
        int numbers = 1 << (shift - 2);
        int table = sector / numbers;
        int at = sector % numbers * Integer.BYTES;
        ByteBuffer found =
                table < MOST_TABLES ? sector(header.getInt(TABLES + table * Integer.BYTES)) : ByteBuffer.allocate(0);
        return found.capacity() >= at + Integer.BYTES ? found.getInt(at) : -1;
    }

    private ByteBuffer sector(int number) throws IOException {
        return number < 0 ? ByteBuffer.allocate(0) : bytes(source, (number + 1L) << shift, 1 << shift);
    }

    /** Returns bytes of the file; fewer where it ends. */
    private static ByteBuffer bytes(Source source, long from, int count) throws IOException {
        if (from >= source.bytes()) {
            return ByteBuffer.allocate(0);
        }
        try (InputStream in = source.open()) {
            in.skipNBytes(from);
            return little(in.readNBytes(count));
        }
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
