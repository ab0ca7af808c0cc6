package io.github.ehckit.spi.content;

import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Set;
import java.util.zip.CRC32;
import java.util.zip.CheckedOutputStream;

/**
 * A reader of the chunks of a PNG: each with its length and checksum, the header first, the picture's data in one run,
 * the end at the end (PNG, third edition, sections 5 and 13).
 */
final class PngChunks {
    static final String SIGNATURE = "\u0089PNG\r\n\u001a\n";
    private static final Set<String> CRITICAL = Set.of("IHDR", "PLTE", "IDAT", "IEND");
    private static final int HEADER = 13;
    private static final int FRAME = 12;

    private final Input in;
    private final Findings findings;
    private final PngOrder order = new PngOrder();

    PngChunks(Input in, Findings findings) {
        this.in = in;
        this.findings = findings;
    }

    /** Passes every chunk to a sink until the end, or until a fault. */
    void read(PngSink sink) throws IOException {
        in.skip(SIGNATURE.length());
        boolean more = true;
        while (more && findings.none()) {
            more = !findings.addIf(in.left() < FRAME, Fault.TRUNCATED) && chunk(sink);
        }
    }

    private boolean chunk(PngSink sink) throws IOException {
        long length = in.u4();
        String type = in.text(4);
        boolean known = CRITICAL.contains(type) || isAncillary(type);
        findings.addIf(length > Integer.MAX_VALUE || !known || !order.allows(type), Fault.DAMAGED);
        findings.addIf(length > in.left() - 4, Fault.TRUNCATED);
        if (findings.none()) {
            header(type, length);
            body(type, length, sink.chunk(type));
        }
        return !type.equals("IEND");
    }

    /** Ancillary chunks begin with a small letter; the third is a capital in every version until now. */
    private static boolean isAncillary(String type) {
        return type.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'))
                && Character.isLowerCase(type.charAt(0))
                && Character.isUpperCase(type.charAt(2));
    }

    private void header(String type, long length) throws IOException {
        if (type.equals("IHDR") && !findings.addIf(length != HEADER, Fault.DAMAGED)) {
            PngHeader.check(in.ahead(HEADER), findings);
        }
        findings.addIf(type.equals("IEND") && length != 0, Fault.DAMAGED);
    }

    private void body(String type, long length, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt((int) length);
        CheckedOutputStream summed = new CheckedOutputStream(to, new CRC32());
        summed.write(Ascii.bytes(type));
        in.copy(length, summed);
        long sum = in.u4();
        out.writeInt((int) sum);
        findings.addIf(sum != summed.getChecksum().getValue(), Fault.DAMAGED);
    }

    /** Writes one chunk. */
    static void write(String type, byte[] data, OutputStream to) throws IOException {
        DataOutputStream out = new DataOutputStream(to);
        out.writeInt(data.length);
        CheckedOutputStream summed = new CheckedOutputStream(to, new CRC32());
        summed.write(Ascii.bytes(type));
        summed.write(data);
        out.writeInt((int) summed.getChecksum().getValue());
    }
}
