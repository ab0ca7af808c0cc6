package io.github.ehckit.spi.tck.content;

import io.github.ehckit.upload.FileName;
import io.github.ehckit.upload.Source;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * A file of the corpus on which inspectors are tried.
 *
 * @param what description for the message of a failing test
 * @param name under which it is uploaded
 * @param latin its content, a character for a byte
 */
record TckFile(String what, String name, String latin) implements Source {

    static TckFile file(String what, String name, String latin) {
        return new TckFile(what, name, latin);
    }

    static TckFile file(String what, String name, byte[] content) {
        return new TckFile(what, name, latin(content));
    }

    /** Returns the same file under another name. */
    TckFile as(String other) {
        return new TckFile(what, other, latin);
    }

    /** Returns a file of its first bytes alone. */
    TckFile first(int count) {
        return new TckFile("the first " + count + " bytes of " + what, name, latin.substring(0, count));
    }

    FileName fileName() {
        return FileName.of(name).orElseThrow();
    }

    byte[] content() {
        return bytes(latin);
    }

    @Override
    public long bytes() {
        return latin.length();
    }

    @Override
    public InputStream open() {
        return new ByteArrayInputStream(content());
    }

    @Override
    public String toString() {
        return what + " as " + name;
    }

    /** Returns characters for bytes. */
    static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** Returns bytes for characters. */
    static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
