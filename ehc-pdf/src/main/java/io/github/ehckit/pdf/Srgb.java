package io.github.ehckit.pdf;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * The sRGB colour profile of a screen (IEC 61966-2-1) as an ICC 2.1 file, made from the published numbers, the same
 * everywhere.
 */
final class Srgb {
    private static final int HEADER = 128;
    private static final int CURVE_POINTS = 1024;

    private final List<String> names = new ArrayList<>();
    private final List<byte[]> contents = new ArrayList<>();

    private Srgb() {}

    static byte[] profile() {
        Srgb profile = new Srgb();
        profile.tag("desc", description("sRGB"));
        profile.tag("cprt", copyright("No copyright, use freely"));
        profile.tag("wtpt", xyz(0.9642, 1.0, 0.8249));
        profile.tag("rXYZ", xyz(0.4360747, 0.2225045, 0.0139322));
        profile.tag("gXYZ", xyz(0.3850649, 0.7168786, 0.0971045));
        profile.tag("bXYZ", xyz(0.1430804, 0.0606169, 0.7141733));
        byte[] curve = curve();
        List.of("rTRC", "gTRC", "bTRC").forEach(channel -> profile.tag(channel, curve));
        return profile.bytes();
    }

    private void tag(String name, byte[] content) {
        names.add(name);
        contents.add(content);
    }

    private byte[] bytes() {
        int at = HEADER + 4 + 12 * names.size();
        ByteBuffer out = ByteBuffer.allocate(
                at + contents.stream().mapToInt(Srgb::padded).sum());
        header(out);
        out.position(HEADER).putInt(names.size());
        for (int i = 0; i < names.size(); i++) {
            byte[] content = contents.get(i);
            out.put(ascii(names.get(i))).putInt(at).putInt(content.length).put(at, content);
            at += padded(content);
        }
        return out.array();
    }

    private static void header(ByteBuffer out) {
        out.putInt(out.capacity()).putInt(0).putInt(0x02100000).put(ascii("mntrRGB XYZ "));
        out.putShort((short) 2025)
                .putShort((short) 1)
                .putShort((short) 1)
                .putShort((short) 0)
                .putInt(0);
        out.put(ascii("acsp")).position(68);
        out.putInt(fixed(0.9642)).putInt(fixed(1.0)).putInt(fixed(0.8249));
    }

    private static int padded(byte[] content) {
        return (content.length + 3) & ~3;
    }

    private static byte[] curve() {
        ByteBuffer out = ByteBuffer.allocate(12 + 2 * CURVE_POINTS);
        out.put(ascii("curv")).putInt(0).putInt(CURVE_POINTS);
        for (int i = 0; i < CURVE_POINTS; i++) {
            out.putShort((short) StrictMath.round(linear(i / (double) (CURVE_POINTS - 1)) * 65535));
        }
        return out.array();
    }

    private static double linear(double value) {
        return value <= 0.04045 ? value / 12.92 : StrictMath.pow((value + 0.055) / 1.055, 2.4);
    }

    private static byte[] xyz(double x, double y, double z) {
        return ByteBuffer.allocate(20)
                .put(ascii("XYZ "))
                .putInt(0)
                .putInt(fixed(x))
                .putInt(fixed(y))
                .putInt(fixed(z))
                .array();
    }

    private static byte[] copyright(String text) {
        return ByteBuffer.allocate(8 + text.length() + 1)
                .put(ascii("text"))
                .putInt(0)
                .put(ascii(text))
                .array();
    }

    /** The text in ASCII, then no Unicode and no Macintosh text. */
    private static byte[] description(String text) {
        return ByteBuffer.allocate(12 + text.length() + 1 + 8 + 70)
                .put(ascii("desc"))
                .putInt(0)
                .putInt(text.length() + 1)
                .put(ascii(text))
                .array();
    }

    private static int fixed(double value) {
        return (int) StrictMath.round(value * 65536);
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }
}
