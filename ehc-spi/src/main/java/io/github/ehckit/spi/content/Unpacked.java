package io.github.ehckit.spi.content;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.zip.CRC32;
import java.util.zip.CheckedInputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;

/** The unpacked content of a member of a ZIP, and no more of it than the directory says. */
final class Unpacked extends FilterInputStream {
    private final ZipMember member;
    private final Capped packed;
    private final Inflater inflater;
    private final InputStream plain;
    private final Capped content;
    private final CRC32 sum;

    private Unpacked(ZipMember member, Capped packed, Inflater inflater, InputStream plain, Capped content, CRC32 sum) {
        super(new CheckedInputStream(content, sum));
        this.member = member;
        this.packed = packed;
        this.inflater = inflater;
        this.plain = plain;
        this.content = content;
        this.sum = sum;
    }

    /** Makes the unpacked content of the packed bytes that come next. */
    static Unpacked of(ZipMember member, InputStream in) {
        Capped packed = new Capped(in, member.packed());
        Inflater inflater = new Inflater(true);
        InputStream plain = member.stored() ? packed : new InflaterInputStream(packed, inflater, 1 << 13);
        return new Unpacked(member, packed, inflater, plain, new Capped(plain, member.unpacked()), new CRC32());
    }

    /** Reads the rest, and says whether all of it came, nothing besides, and with the right checksum. */
    boolean isWhole() throws IOException {
        transferTo(OutputStream.nullOutputStream());
        boolean ended = plain.read() < 0 && content.left() == 0;
        long taken = member.stored() ? member.packed() - packed.left() : inflater.getBytesRead();
        return ended && taken == member.packed() && sum.getValue() == member.sum();
    }

    /** The ZIP stays open. */
    @Override
    public void close() {
        inflater.end();
    }
}
