package io.github.ehckit.spi.content;

import static io.github.ehckit.spi.content.Fault.DAMAGED;
import static io.github.ehckit.spi.content.Fault.HIDDEN;
import static io.github.ehckit.spi.content.Fault.MISMATCH;
import static io.github.ehckit.spi.content.Fault.MIXED;
import static io.github.ehckit.spi.content.Fault.TOO_MANY;
import static io.github.ehckit.spi.content.Fault.TOO_MANY_PIXELS;
import static io.github.ehckit.spi.content.Fault.TRUNCATED;
import static io.github.ehckit.spi.content.Fault.UNKNOWN;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Films, and photographs that are written as films are. */
final class HostileFilms {
    private static final String BRAND = box("ftyp", "isom\0\0\u0002\0isomiso2");
    private static final String QUICKTIME = box("ftyp", "qt  \0\0\0\0qt  ");
    private static final String HEIC = box("ftyp", "heic\0\0\0\0mif1heic");
    private static final String TRACK = box("trak", box("tkhd", "") + box("mdia", ""));
    private static final String FILM = box("moov", box("mvhd", "") + TRACK);
    private static final String DATA = box("mdat", "data");
    private static final String HANDLER = box("hdlr", "\0".repeat(8) + "pict" + "\0".repeat(13));

    private HostileFilms() {}

    static Stream<Hostile> rows() {
        return Stream.of(films(), heic()).flatMap(rows -> rows);
    }

    /** A film that is accepted. */
    static String film() {
        return BRAND + FILM + DATA;
    }

    static String box(String type, String content) {
        return Chunks.number(content.length() + 8) + type + content;
    }

    private static Stream<Hostile> films() {
        return Stream.of(
                film("no film", BRAND + DATA, TRUNCATED),
                film("no data", BRAND + FILM, TRUNCATED),
                film("two films", BRAND + FILM + FILM + DATA, DAMAGED),
                film("no track", BRAND + box("moov", box("mvhd", "")) + DATA, DAMAGED),
                film("a track without content", BRAND + box("moov", box("mvhd", "") + box("trak", "")) + DATA, DAMAGED),
                film("a box shorter than its head", BRAND + FILM + DATA + "\0\0\0\u0004free", DAMAGED),
                film("a box longer than the file", BRAND + FILM + DATA + "\u007F\0\0\0free", TRUNCATED),
                film("a box longer than what it is in", BRAND + box("moov", "\0\0\u0001\0mvhd") + DATA, DAMAGED),
                film(
                        "a box longer than a long",
                        BRAND + FILM + DATA + "\0\0\0\u0001free\u00FF" + "\u00FF".repeat(7),
                        DAMAGED),
                film("a box that is no word", BRAND + FILM + DATA + box("\u0001\u0002\0\u0003", ""), DAMAGED),
                film("a brand in the middle", FILM.replace("moov", "free") + BRAND + FILM + DATA, MISMATCH, DAMAGED),
                film("half a head at the end", BRAND + FILM + DATA + "\0\0\0", TRUNCATED),
                film("a page after the end", BRAND + FILM + DATA + "<script>alert(1)</script>", TRUNCATED),
                film(
                        "a ZIP in a box at the end",
                        BRAND
                                + FILM
                                + DATA
                                + box(
                                        "free",
                                        Ascii.text(new RawZip().stored("a", "a").bytes())),
                        MIXED),
                film("a PDF in its first box", BRAND + box("free", "%PDF-1.7") + FILM + DATA, MIXED),
                film("the brand of a sound", box("ftyp", "M4A \0\0\0\0"), UNKNOWN),
                Hostile.file("a film of QuickTime", "a.mp4", QUICKTIME + FILM + DATA, MISMATCH),
                Hostile.file("a film of MPEG", "a.mov", BRAND + FILM + DATA, MISMATCH),
                Hostile.file("a film of Windows", "a.mp4", "RIFF\0\0\0\0AVI LIST", UNKNOWN));
    }

    private static Stream<Hostile> heic() {
        String size = box("ispe", "\0\0\0\0" + Chunks.number(60_000) + Chunks.number(60_000));
        String outside =
                box("iloc", "\0\0\0\0D\0\0\u0001" + "\0\u0001\0\0\0\u0001" + Chunks.number(900) + Chunks.number(9));
        String endless = box("iloc", "\0\0\0\0\0\0\u00FF\u00FF" + "\0\u0001\0\0\u00FF\u00FF".repeat(3));
        return Stream.of(
                heic("nothing in it", "", TRUNCATED),
                heic("no items", meta(""), DAMAGED),
                heic("two descriptions", meta(outside) + meta(""), TRUNCATED, DAMAGED),
                heic("an item outside of the file", meta(outside), TRUNCATED),
                heic("a flood of pixels", meta(outside + box("iprp", box("ipco", size))), TOO_MANY_PIXELS),
                heic("items without end", meta(endless), TOO_MANY),
                heic("Exif of any length", meta(exif(0) + place("D", "", 0)), HIDDEN),
                heic("Exif within another item", meta(exif(1) + place("D", "\0\u0002", 9)), HIDDEN),
                heic("a flood of descriptions", meta(box("iinf", "\0\0\0\0\0\0" + flood())), TOO_MANY),
                heic("a list cut off", meta(box("iloc", "\0\0\0\0D\0\0\u0001")), DAMAGED),
                heic(
                        "numbers of a strange length",
                        meta(box("iloc", "\0\0\0\0" + "3\0\0\u0001" + "\0".repeat(40))),
                        DAMAGED),
                heic(
                        "a description of something else",
                        box("meta", "\0\0\0\0" + box("hdlr", "\0".repeat(25))),
                        DAMAGED),
                Hostile.file("a photograph of AV1", "a.heic", box("ftyp", "avif\0\0\0\0mif1avif"), UNKNOWN),
                Hostile.file("a photograph of another code", "a.heic", box("ftyp", "mif1\0\0\0\0mif1avif"), UNKNOWN),
                Hostile.file("a film", "a.heic", film(), MISMATCH));
    }

    private static String exif(int number) {
        return box("iinf", "\0\0\0\0\0\u0001" + box("infe", "\u0002\0\0\0\0" + (char) number + "\0\0Exif\0"));
    }

    /** Where an item lies: in a box of the first version if no method is given, of the second otherwise. */
    private static String place(String widths, String method, int length) {
        int number = method.isEmpty() ? 0 : 1;
        return box(
                "iloc",
                (char) number + "\0\0\0" + widths + "\0\0\u0001" + "\0" + (char) number + method + "\0\0\0\u0001"
                        + Chunks.number(0) + Chunks.number(length));
    }

    private static String flood() {
        return IntStream.rangeClosed(0, 100_000)
                .mapToObj(i -> box("infe", "\u0003\0\0\0" + Chunks.number(i) + "\0\0Exif"))
                .collect(Collectors.joining());
    }

    private static String meta(String parts) {
        return box("meta", "\0\0\0\0" + HANDLER + parts);
    }

    private static Hostile film(String what, String content, Fault... faults) {
        return Hostile.file("a film with " + what, "a.mp4", content, faults);
    }

    private static Hostile heic(String what, String content, Fault... faults) {
        return Hostile.file("a photograph with " + what, "a.heic", HEIC + content, faults);
    }
}
