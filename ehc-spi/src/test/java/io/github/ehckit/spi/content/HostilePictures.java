package io.github.ehckit.spi.content;

import static io.github.ehckit.spi.content.Chunks.END;
import static io.github.ehckit.spi.content.Chunks.SIGNATURE;
import static io.github.ehckit.spi.content.Chunks.chunk;
import static io.github.ehckit.spi.content.Chunks.data;
import static io.github.ehckit.spi.content.Chunks.header;
import static io.github.ehckit.spi.content.Fault.DAMAGED;
import static io.github.ehckit.spi.content.Fault.MISMATCH;
import static io.github.ehckit.spi.content.Fault.MIXED;
import static io.github.ehckit.spi.content.Fault.NO_PIXELS;
import static io.github.ehckit.spi.content.Fault.TOO_MANY_PIXELS;
import static io.github.ehckit.spi.content.Fault.TRUNCATED;
import static io.github.ehckit.spi.content.Fault.UNKNOWN;
import static io.github.ehckit.spi.content.Segments.frame;
import static io.github.ehckit.spi.content.Segments.scan;
import static io.github.ehckit.spi.content.Segments.segment;

import java.util.stream.Stream;

/** Pictures that are floods of pixels, cut off, or something else besides. */
final class HostilePictures {
    private static final String ZIP = Ascii.text(new RawZip().stored("a", "a").bytes());

    private HostilePictures() {}

    static Stream<Hostile> rows() {
        return Stream.of(png(), jpeg(), others()).flatMap(rows -> rows);
    }

    private static Stream<Hostile> png() {
        String picture = Chunks.picture("");
        return Stream.of(
                png("a flood of pixels", SIGNATURE + header(60_000, 60_000, 8, 0) + data() + END, TOO_MANY_PIXELS),
                png(
                        "a line of 2^31 pixels",
                        SIGNATURE + header(Integer.MAX_VALUE, 1, 1, 0) + data() + END,
                        TOO_MANY_PIXELS),
                png("more pixels than a long has", SIGNATURE + header(-1, -1, 8, 0) + data() + END, TOO_MANY_PIXELS),
                png("no pixels", SIGNATURE + header(0, 5, 8, 0) + data() + END, NO_PIXELS),
                png("a colour of no kind", SIGNATURE + header(1, 1, 8, 5) + data() + END, DAMAGED),
                png("a colour of too many bits", SIGNATURE + header(1, 1, 16, 3) + data() + END, DAMAGED),
                png("a header that is short", SIGNATURE + chunk("IHDR", "abc") + data() + END, DAMAGED),
                png("no header", SIGNATURE + data() + END, DAMAGED),
                png("two headers", SIGNATURE + header(1, 1, 8, 0) + header(1, 1, 8, 0) + data() + END, DAMAGED),
                png("no data", SIGNATURE + header(1, 1, 8, 0) + END, DAMAGED),
                png("data in two places", Chunks.picture(data() + chunk("tEXt", "a\0b")), DAMAGED),
                png("a wrong checksum", picture.replace("IDATx", "IDATy"), DAMAGED),
                png("an unknown chunk that must be known", Chunks.picture(chunk("EVIL", "a")), DAMAGED),
                png("a chunk that is no word", Chunks.picture(chunk("a<b>", "a")), DAMAGED),
                png("an end that is not empty", SIGNATURE + header(1, 1, 8, 0) + data() + chunk("IEND", "a"), DAMAGED),
                png("a chunk longer than the file", Chunks.picture("\u007F\u00FF\u00FF\u00FFtEXt"), TRUNCATED),
                png(
                        "a chunk longer than a chunk may be",
                        Chunks.picture("\u00FF\u00FF\u00FF\u00FFtEXt"),
                        TRUNCATED,
                        DAMAGED),
                png("no end", SIGNATURE + header(1, 1, 8, 0) + data(), TRUNCATED),
                png("only the signature", SIGNATURE, TRUNCATED),
                png("a program after the end", picture + "MZ\u0090\0", MIXED),
                png("a ZIP after the end", picture + ZIP, MIXED),
                png("a PDF in a text", Chunks.picture(chunk("tEXt", "a\0%PDF-1.7")), MIXED));
    }

    private static Stream<Hostile> jpeg() {
        String picture = Segments.picture("");
        return Stream.of(
                jpeg("a flood of pixels", picture.replace(frame(8, 8), frame(65_000, 65_000)), TOO_MANY_PIXELS),
                jpeg("no pixels", picture.replace(frame(8, 8), frame(0, 8)), NO_PIXELS),
                jpeg("two frames", Segments.picture(frame(8, 8)), DAMAGED),
                jpeg("no frame", picture.replace(frame(8, 8), ""), DAMAGED),
                jpeg("no scan", picture.replace(scan("data"), ""), DAMAGED),
                jpeg("a frame that is short", Segments.picture(segment(0xC0, "abc")), DAMAGED),
                jpeg("a segment shorter than its length", Segments.picture("\u00FF\u00E1\0\u0001"), DAMAGED),
                jpeg("a marker of no segment", Segments.picture("\u00FF\u0001"), DAMAGED),
                jpeg("bytes between segments", Segments.picture("<script>"), DAMAGED),
                jpeg("a segment longer than the file", Segments.START + "\u00FF\u00E1\u00FF\u00FFabc", TRUNCATED),
                jpeg("no end", picture.substring(0, picture.length() - 2), TRUNCATED),
                jpeg("only the start", "\u00FF\u00D8\u00FF", TRUNCATED),
                jpeg("a page after the end", picture + "<?php evil", MIXED),
                jpeg("a ZIP after the end", picture + ZIP, MIXED),
                jpeg("a PDF in a comment", Segments.picture(segment(0xFE, "%PDF-1.7")), MIXED),
                jpeg("half a picture after the end", picture + Segments.START + "\u00FF\u00E1", TRUNCATED),
                jpeg("a trailer of Samsung's that lies", picture + "evil" + Segments.samsung("block"), MIXED));
    }

    private static Stream<Hostile> others() {
        return Stream.of(
                Hostile.file("a PNG", "a.jpg", Chunks.picture(""), MISMATCH),
                Hostile.file("a JPEG", "a.png", Segments.picture(""), MISMATCH),
                Hostile.file("a GIF", "a.png", "GIF89a\u0001\0\u0001\0", UNKNOWN),
                Hostile.file("a BMP", "a.jpg", "BMF\0\0\0", UNKNOWN),
                Hostile.file("an SVG", "a.png", "<svg xmlns='http://www.w3.org/2000/svg'/>", UNKNOWN),
                Hostile.file("a WebP", "a.jpg", "RIFF\0\0\0\0WEBPVP8 ", UNKNOWN),
                Hostile.file("a TIFF", "a.jpg", "II*\0\b\0\0\0", UNKNOWN));
    }

    private static Hostile png(String what, String content, Fault... faults) {
        return Hostile.file("a PNG with " + what, "a.png", content, faults);
    }

    private static Hostile jpeg(String what, String content, Fault... faults) {
        return Hostile.file("a JPEG with " + what, "a.jpg", content, faults);
    }
}
