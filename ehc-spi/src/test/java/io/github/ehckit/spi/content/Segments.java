package io.github.ehckit.spi.content;

/** Writes a JPEG by hand, rightly or wrongly. Its data are none that a picture could be drawn from. */
final class Segments {
    static final String START = "\u00FF\u00D8";
    static final String END = "\u00FF\u00D9";

    private Segments() {}

    static String segment(int marker, String body) {
        int length = body.length() + 2;
        return "\u00FF" + (char) marker + (char) (length >> 8) + (char) (length & 0xFF) + body;
    }

    static String frame(int width, int height) {
        return segment(0xC0, "\u0008" + two(height) + two(width) + "\u0001\u0001\u0011\0");
    }

    static String scan(String data) {
        return segment(0xDA, "\u0001\u0001\0\0?\0") + data;
    }

    static String picture(String between) {
        return START
                + segment(0xE0, "JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0")
                + between
                + frame(8, 8)
                + scan("data")
                + END;
    }

    /** The directory of what Samsung's telephones write, after one block. */
    static String samsung(String block) {
        String directory = "SEFH" + little(106) + little(1) + "\0\0\u0001\n" + little(block.length() + 24)
                + little(block.length());
        return block + directory + little(directory.length()) + "SEFT";
    }

    private static String two(int number) {
        return "" + (char) (number >> 8) + (char) (number & 0xFF);
    }

    private static String little(int number) {
        return Ascii.text(new Little().four(number).toByteArray());
    }
}
