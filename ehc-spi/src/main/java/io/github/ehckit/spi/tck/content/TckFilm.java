package io.github.ehckit.spi.tck.content;

import static io.github.ehckit.spi.tck.content.TckFile.latin;

import java.nio.ByteBuffer;

/** A film of one picture, which is a JPEG, written box by box (ISO/IEC 14496-12; Apple's QuickTime File Format). */
final class TckFilm {
    private static final String MP4 = box("ftyp", "isom\0\0\2\0isomiso2mp41");
    private static final String MOV = box("ftyp", "qt  \0\0\2\0qt  ");
    private static final String UNTURNED =
            number(1 << 16) + number(0).repeat(3) + number(1 << 16) + number(0).repeat(3) + number(1 << 30);
    private static final int PICTURE = 1;
    private static final int TELEMETRY = 2;
    /** The place in the telemetry of a camera. */
    static final String FIX = "CanaryFix 51.5072 -0.1276";

    private TckFilm() {}

    static String mp4() {
        return film(MP4, "", "");
    }

    static String mov() {
        return film(MOV, "", "");
    }

    /** Returns an MP4 film with boxes of user data in it, a track of telemetry, and a box of its maker's beside it. */
    static String telling() {
        String place = box("\u00A9xyz", "\0\22\25\u00C7+51.5072-000.1276/");
        String device = box("\u00A9mod", "\0\11\25\u00C7CanaryCam");
        return film(MP4, box("udta", place + device), FIX) + box("uuid", "0123456789abcdef<x>Canary</x>");
    }

    /** Returns a QuickTime film that says the same. */
    static String tellingMov() {
        String place = box("\u00A9xyz", "\0\22\25\u00C7+51.5072-000.1276/");
        return film(MOV, box("udta", place), FIX) + box("free", "CanaryCam");
    }

    static String box(String type, String content) {
        return number(content.length() + 8) + type + content;
    }

    static String number(int number) {
        return latin(ByteBuffer.allocate(4).putInt(number).array());
    }

    private static String film(String brand, String userData, String telemetry) {
        String picture = TckPicture.jpeg();
        int at = brand.length() + 8;
        String second = telemetry.isEmpty()
                ? ""
                : track(TELEMETRY, "meta", box("nmhd", number(0)), entry("gpmd", ""), at + picture.length(), telemetry);
        String first = track(PICTURE, "vide", box("vmhd", number(1) + number(0).repeat(2)), coding(brand), at, picture);
        return brand + box("mdat", picture + telemetry) + box("moov", header() + first + second + userData);
    }

    private static String header() {
        return box(
                "mvhd",
                number(0).repeat(3)
                        + number(1000).repeat(2)
                        + number(1 << 16)
                        + "\1\0"
                        + "\0".repeat(10)
                        + UNTURNED
                        + number(0).repeat(6)
                        + number(3));
    }

    private static String track(int track, String handler, String mediaHead, String entry, int at, String sample) {
        String head = box(
                "tkhd",
                number(7)
                        + number(0).repeat(2)
                        + number(track)
                        + number(0)
                        + number(1000)
                        + number(0).repeat(4)
                        + UNTURNED
                        + number(64 << 16).repeat(2));
        String media = box("mdhd", number(0).repeat(3) + number(1000).repeat(2) + "U\u00C4\0\0")
                + box("hdlr", number(0).repeat(2) + handler + "\0".repeat(13));
        String elsewhere = box("dinf", box("dref", number(0) + number(1) + box("url ", number(1))));
        String tables = table("stsd", 1, entry)
                + table("stts", 1, number(1) + number(1000))
                + table("stsc", 1, number(1).repeat(3))
                + box("stsz", number(0).repeat(2) + number(1) + number(sample.length()))
                + table("stco", 1, number(at));
        return box("trak", head + box("mdia", media + box("minf", mediaHead + elsewhere + box("stbl", tables))));
    }

    private static String table(String type, int rows, String content) {
        return box(type, number(0) + number(rows) + content);
    }

    /** Returns a picture of 64 by 64 pixels, which QuickTime calls a JPEG by a name, and MP4 by a descriptor. */
    private static String coding(String brand) {
        String picture = "\0".repeat(16) + "\0@\0@" + "\0H\0\0\0H\0\0" + number(0) + "\0\1" + "\0".repeat(32)
                + "\0\30\u00FF\u00FF";
        String descriptor = "\3\25\0\1\0" + "\4\15l\21\0\0\0" + number(0).repeat(2) + "\6\1\2";
        return brand.equals(MOV)
                ? entry("jpeg", picture)
                : entry("mp4v", picture + box("esds", number(0) + descriptor));
    }

    private static String entry(String format, String more) {
        return box(format, "\0".repeat(6) + "\0\1" + more);
    }
}
