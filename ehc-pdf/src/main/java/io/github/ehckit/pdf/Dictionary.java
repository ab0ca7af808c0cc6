package io.github.ehckit.pdf;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfObject;

/**
 * A dictionary as the text that the file holds. The structure tree is made of tens of thousands of them, for which
 * objects of the writer's own would take most of the time of a document.
 */
final class Dictionary {
    private static final HexFormat HEX = HexFormat.of();

    private final StringBuilder text = new StringBuilder(128).append("<<");

    Dictionary name(String key, String value) {
        text.append('/').append(key).append('/').append(value);
        return this;
    }

    Dictionary number(String key, int value) {
        text.append('/').append(key).append(' ').append(value);
        return this;
    }

    Dictionary refer(String key, PdfIndirectReference object) {
        return number(key, object.getNumber()).and(" 0 R");
    }

    Dictionary text(String key, String value) {
        return put(key, string(value));
    }

    /** Puts a value that begins with a delimiter, as the file holds it. */
    Dictionary put(String key, CharSequence value) {
        text.append('/').append(key).append(value);
        return this;
    }

    /** Begins an array, which takes every addition until it is ended. */
    Dictionary array(String key) {
        return put(key, "[");
    }

    Dictionary add(PdfIndirectReference object) {
        text.append(object.getNumber()).append(" 0 R ");
        return this;
    }

    Dictionary add(int number) {
        text.append(number).append(' ');
        return this;
    }

    /** Adds ready text. */
    Dictionary and(CharSequence more) {
        text.append(more);
        return this;
    }

    Dictionary endArray() {
        return and("]");
    }

    /** Returns the dictionary as an object that the writer takes. */
    PdfObject written() {
        return new Written(PdfObject.DICTIONARY, toString());
    }

    /** Returns the dictionary as the file holds it. */
    @Override
    public String toString() {
        return text + ">>";
    }

    /** A text string as the file holds it: UTF-16 in hexadecimal. */
    static String string(String value) {
        return "<FEFF" + HEX.formatHex(value.getBytes(StandardCharsets.UTF_16BE)) + ">";
    }

    /** Makes an array of ready text, as an object that the writer takes. */
    static PdfObject list(CharSequence text) {
        return new Written(PdfObject.ARRAY, "[" + text + "]");
    }

    private static final class Written extends PdfObject {
        Written(int type, String text) {
            super(type, text.getBytes(StandardCharsets.ISO_8859_1));
        }
    }
}
