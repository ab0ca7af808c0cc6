package io.github.ehckit.spi.content;

import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** The directory at the end of a ZIP, after which nothing comes, not even a comment (APPNOTE.TXT, sections 4.3.12 and 4.3.16). */
record ZipDirectory(long start, List<ZipMember> members) {
    static final int MOST = 2_000;
    static final String END = "PK\5\6";
    private static final int END_LENGTH = 22;
    private static final int LONGEST = 4 << 20;
    /** The longest name of a member, in bytes. */
    private static final int LONGEST_NAME = 512;

    private static final int ROW = 0x02014B50;
    private static final int ROW_LENGTH = 46;
    private static final int UNIX = 3;

    /** Reads the directory; without members if it has a fault, which is then among the findings. */
    static ZipDirectory of(Source source, Findings findings) throws IOException {
        String tail = Tail.of(source, END_LENGTH);
        if (tail.length() < END_LENGTH || !tail.startsWith(END)) {
            findings.add(Polyglot.hasZipBeforeItsEnd(source) ? Fault.MIXED : Fault.TRUNCATED);
            return new ZipDirectory(0, List.of());
        }
        ByteBuffer end = little(Ascii.bytes(tail));
        int count = end.getChar(10);
        long length = end.getInt(12) & 0xFFFFFFFFL;
        long start = end.getInt(16) & 0xFFFFFFFFL;
        findings.addIf(count > MOST || length > LONGEST, Fault.TOO_MANY);
        findings.addIf(end.getInt(4) != 0 || end.getChar(8) != count || end.getChar(20) != 0, Fault.DAMAGED);
        findings.addIf(start + length != source.bytes() - END_LENGTH, Fault.MIXED);
        return new ZipDirectory(
                start, findings.none() ? rows(source, start, (int) length, count, findings) : List.of());
    }

    private static List<ZipMember> rows(Source source, long start, int length, int count, Findings findings)
            throws IOException {
        ByteBuffer rows = little(bytes(source, start, length));
        List<ZipMember> members = new ArrayList<>();
        while (rows.hasRemaining() && !findings.addIf(!isRow(rows), Fault.DAMAGED)) {
            members.add(row(rows));
        }
        findings.addIf(members.size() != count, Fault.DAMAGED);
        return members;
    }

    private static byte[] bytes(Source source, long start, int length) throws IOException {
        try (Input in = Input.of(source)) {
            in.skip(start);
            return in.bytes(length);
        }
    }

    private static boolean isRow(ByteBuffer rows) {
        int at = rows.position();
        return rows.remaining() >= ROW_LENGTH
                && rows.getInt(at) == ROW
                && rows.getChar(at + 28) <= LONGEST_NAME
                && rows.remaining()
                        >= ROW_LENGTH + rows.getChar(at + 28) + rows.getChar(at + 30) + rows.getChar(at + 32);
    }

    private static ZipMember row(ByteBuffer rows) {
        int at = rows.position();
        byte[] name = new byte[rows.getChar(at + 28)];
        rows.get(at + ROW_LENGTH, name);
        rows.position(at + ROW_LENGTH + name.length + rows.getChar(at + 30) + rows.getChar(at + 32));
        return new ZipMember(
                new String(name, StandardCharsets.UTF_8),
                rows.getChar(at + 8),
                rows.getChar(at + 10),
                rows.getInt(at + 16) & 0xFFFFFFFFL,
                rows.getInt(at + 20) & 0xFFFFFFFFL,
                rows.getInt(at + 24) & 0xFFFFFFFFL,
                rows.getInt(at + 42) & 0xFFFFFFFFL,
                rows.get(at + 5) == UNIX ? rows.getChar(at + 40) : 0);
    }

    private static ByteBuffer little(byte[] bytes) {
        return ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
    }
}
