package io.github.ehckit.spi.content;

import static io.github.ehckit.spi.content.Chunks.number;
import static io.github.ehckit.spi.content.HostileFilms.box;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Writes films by hand, with tracks whose samples lie where a test says. */
final class Films {
    static final String BRAND = box("ftyp", "isom\0\0\u0002\0isomiso2");

    private Films() {}

    /** Data before the film that describes them, so that every place is known. */
    static String film(String data, String... tracks) {
        return BRAND + box("mdat", data) + box("moov", box("mvhd", "") + String.join("", tracks));
    }

    /** Where a byte of the data lies in the file. */
    static int place(int inData) {
        return BRAND.length() + 8 + inData;
    }

    /** A track of a number and a handler, with what its table of samples holds. */
    static String track(int number, String handler, String tables) {
        String head = box("tkhd", "\0\0\0\u0001" + number(0) + number(0) + number(number) + "\0".repeat(68));
        return box("trak", head + box("mdia", handler(handler) + box("minf", dataHandler() + box("stbl", tables))));
    }

    /** Tables for chunks of as many samples each, at places of the data. */
    static String tables(int samplesEach, String sizes, int... chunks) {
        return box("stsc", number(0) + number(1) + number(1) + number(samplesEach) + number(1))
                + sizes
                + box("stco", number(0) + number(chunks.length) + numbers(places(chunks)));
    }

    static String sizes(int... each) {
        return box("stsz", number(0) + number(0) + number(each.length) + numbers(each));
    }

    static String alike(int size, int count) {
        return box("stsz", number(0) + number(size) + number(count));
    }

    static String numbers(int... all) {
        return Arrays.stream(all).mapToObj(Chunks::number).collect(Collectors.joining());
    }

    static String handler(String type) {
        return box("hdlr", number(0) + number(0) + type + "\0".repeat(13));
    }

    private static String dataHandler() {
        return box("hdlr", number(0) + "dhlralis" + "\0".repeat(13));
    }

    private static int[] places(int... chunks) {
        return Arrays.stream(chunks).map(Films::place).toArray();
    }
}
