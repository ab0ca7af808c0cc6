package io.github.ehckit.spi.content;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.zip.CRC32;
import java.util.zip.Deflater;

/** A member of a ZIP, in which each number can be made to lie. */
final class RawMember {
    String name;
    String localName;
    byte[] data;
    int method;
    int flags;
    int mode;
    long sum;
    long packed;
    long unpacked;
    byte[] before = {};
    byte[] after = {};
    long start;
    boolean shared;

    RawMember(String name, byte[] content, boolean deflated) {
        this.name = name;
        this.localName = name;
        this.method = deflated ? 8 : 0;
        this.data = deflated ? deflated(content) : content;
        CRC32 crc = new CRC32();
        crc.update(content);
        this.sum = crc.getValue();
        this.packed = data.length;
        this.unpacked = content.length;
    }

    private RawMember(RawMember other, String name) {
        this.name = name;
        this.localName = name;
        this.method = other.method;
        this.data = other.data;
        this.sum = other.sum;
        this.packed = other.packed;
        this.unpacked = other.unpacked;
    }

    /** The same content under another name. */
    RawMember renamed(String another) {
        return new RawMember(this, another);
    }

    static byte[] deflated(byte[] content) {
        Deflater deflater = new Deflater(9, true);
        deflater.setInput(content);
        deflater.finish();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        byte[] some = new byte[1 << 16];
        while (!deflater.finished()) {
            out.write(some, 0, deflater.deflate(some));
        }
        deflater.end();
        return out.toByteArray();
    }

    byte[] local() {
        byte[] named = localName.getBytes(StandardCharsets.UTF_8);
        return new Little()
                .four(0x04034B50)
                .two(20)
                .two(flags)
                .two(method)
                .four(0)
                .four(sum)
                .four(packed)
                .four(unpacked)
                .two(named.length)
                .two(0)
                .bytes(named)
                .bytes(data)
                .bytes(after)
                .toByteArray();
    }

    byte[] row() {
        byte[] named = name.getBytes(StandardCharsets.UTF_8);
        return new Little()
                .four(0x02014B50)
                .two(3 << 8 | 20)
                .two(20)
                .two(flags)
                .two(method)
                .four(0)
                .four(sum)
                .four(packed)
                .four(unpacked)
                .two(named.length)
                .two(0)
                .two(0)
                .two(0)
                .two(0)
                .four((long) mode << 16)
                .four(start)
                .bytes(named)
                .toByteArray();
    }
}
