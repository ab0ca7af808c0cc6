package io.github.ehckit.spi.tck.content;

import static io.github.ehckit.spi.tck.content.TckFile.latin;
import static io.github.ehckit.spi.tck.content.TckFilm.box;
import static io.github.ehckit.spi.tck.content.TckFilm.number;

import java.util.Base64;

/** A HEIC photograph, written box by box around a picture of 96 by 64 pixels that x265 has coded (ISO/IEC 23008-12). */
final class TckHeic {
    private static final String CONFIGURATION = decoded("""
            AQNwAAAAAAAAAAAAHvAA/P34+AAADwMgAAEAGEABDAH//wNwAAADAJAAAAMAAAMAHroCQCEAAQAoQgEBA3AAAAMAkAAAAwAAAwAe
            oDCBBZbqSSmubAgAAAMACAAAAwAIQCIAAQAHRAHBcrAiQA==
            """);

    /** The coded picture. */
    static final String CODED = decoded("""
            AAABwCgBrxOAj2gAUiMleC99Zw9fAFIyfVSkVVsOqxNc/Gzgvkxby6GmO/aFTuYE3bito6vYtXDdbZa/KKtigNdXfl7Dq3Hh9wEY
            FFima0HPXz9rCdFcUqDFGXQM36Zkn3Ujzd3OA88NcOrCDz6CavQDaAUbRfGVnrNkM2vusvyTPuwiQrcF0EYFZlY8sbrxW5BbRfN7
            P3avHJA4Vpdar+5igOoKmzLlxVSqsJCcLztSMF3/KMNeCk0QJdZ2qfBuAfsAOrzFcN3tx6w7xSSHeVdygvnkR2neZouG2bxVdJVC
            95TSXtO2wZEbvl6TfOQW1hoDgoKkpRESX6B3J1Z/Eiz1Z+Kb1fFg9Sh2Mc5JIf6YnsIfmGi9yyhJmu5VAP0fOJWPeyUx55PrBiZP
            ZbJkHhkloR0G3k//s+pepQZFXagjmCtmTj8Wo8uJhXVbkDnvSRJ/EwCkTkF7ti1EcvQ6I0C2iQTLalKg1QUXHNc0B/xGQebe5Cgj
            YUjM6KKTHkRtSs1Gltuifg5A3H8iL9YY4HHc/AuwWCEmzxvkERqQj8zci7E3/sTQ9mg4oMcqTvc6SRa5LaYYQ5cPHS6LXvHNypnB
            aWA=
            """);

    private static final String BRAND = box("ftyp", "heic\0\0\0\0mif1heic");
    private static final int WIDTH = 96;
    private static final int HEIGHT = 64;

    private TckHeic() {}

    /** Returns a photograph that says nothing of itself. */
    static String plain() {
        return photograph(WIDTH, HEIGHT, "");
    }

    /** Returns a photograph of a size, with Exif unless that is empty. */
    static String photograph(int width, int height, String exif) {
        String item = exif.isEmpty() ? "" : number(6) + "Exif\0\0" + exif;
        int start = BRAND.length() + meta(width, height, item, 0).length() + 8;
        return BRAND + meta(width, height, item, start) + box("mdat", CODED + item);
    }

    private static String meta(int width, int height, String item, int start) {
        boolean said = !item.isEmpty();
        String entries = entry(1, "hvc1") + (said ? entry(2, "Exif") : "");
        String places = place(1, start, CODED.length()) + (said ? place(2, start + CODED.length(), item.length()) : "");
        char count = (char) (said ? 2 : 1);
        return box(
                "meta",
                number(0)
                        + box("hdlr", number(0) + number(0) + "pict" + "\0".repeat(13))
                        + box("pitm", number(0) + "\0\1")
                        + box("iloc", number(0) + "D\0\0" + count + places)
                        + box("iinf", number(0) + "\0" + count + entries)
                        + (said ? box("iref", number(0) + box("cdsc", "\0\2\0\1\0\1")) : "")
                        + properties(width, height));
    }

    private static String properties(int width, int height) {
        String all = box("hvcC", CONFIGURATION)
                + box("ispe", number(0) + number(width) + number(height))
                + box("pixi", number(0) + "\3\b\b\b");
        return box("iprp", box("ipco", all) + box("ipma", number(0) + number(1) + "\0\1\3\u0081\2\u0083"));
    }

    private static String entry(int item, String type) {
        return box("infe", "\2\0\0\0\0" + (char) item + "\0\0" + type + "\0");
    }

    private static String place(int item, int at, int length) {
        return "\0" + (char) item + "\0\0\0\1" + number(at) + number(length);
    }

    private static String decoded(String text) {
        return latin(Base64.getMimeDecoder().decode(text));
    }
}
