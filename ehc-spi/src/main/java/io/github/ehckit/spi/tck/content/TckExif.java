package io.github.ehckit.spi.tck.content;

import static io.github.ehckit.spi.tck.content.TckFilm.number;

/**
 * The Exif data that a camera writes: its maker, that the picture lies on its side, and where it was taken (Exif 2.32).
 */
final class TckExif {
    static final String MAKER = "CanaryCam";
    /** 51 degrees, 30 minutes and 26.43 seconds, as six numbers. */
    static final String NORTH = number(51) + number(1) + number(30) + number(1) + number(2643) + number(100);

    /** The entry that says that the picture is to be turned by 90 degrees, as Exif says it in either order of bytes. */
    static final String TURNED = "\1\22\0\3\0\0\0\1\0\6";

    static final String TURNED_LITTLE = "\22\1\3\0\1\0\0\0\6\0";

    private static final int HEAD = 8;
    private static final int ENTRY = 12;
    private static final int ASCII = 2;
    private static final int LONG = 4;
    private static final int RATIONAL = 5;

    private TckExif() {}

    /** Returns all of it, without a head of the format that it is in. */
    static String whole() {
        int maker = HEAD + 2 + 3 * ENTRY + 4;
        int place = maker + MAKER.length() + 1;
        int north = place + 2 + 2 * ENTRY + 4;
        return "MM\0*" + number(HEAD)
                + "\0\3"
                + entry(0x010F, ASCII, MAKER.length() + 1, number(maker))
                + TURNED + "\0\0"
                + entry(0x8825, LONG, 1, number(place))
                + number(0)
                + MAKER + "\0"
                + "\0\2"
                + entry(1, ASCII, 2, "N\0\0\0")
                + entry(2, RATIONAL, 3, number(north))
                + number(0)
                + NORTH;
    }

    private static String entry(int tag, int type, int count, String value) {
        return "" + (char) (tag >> 8) + (char) (tag & 0xFF) + "\0" + (char) type + number(count) + value;
    }
}
