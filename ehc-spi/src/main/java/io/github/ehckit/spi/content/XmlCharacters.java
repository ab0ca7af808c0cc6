package io.github.ehckit.spi.content;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** A reader of the characters of an XML part, one after the other, with a look at the next. */
final class XmlCharacters {
    private static final int LONGEST_MARK = 3;

    /** A byte-order mark, which tells the encoding of a text. */
    private enum Mark {
        LITTLE("\u00FF\u00FE", StandardCharsets.UTF_16LE),
        BIG("\u00FE\u00FF", StandardCharsets.UTF_16BE),
        UTF_8("\u00EF\u00BB\u00BF", StandardCharsets.UTF_8),
        NONE("", StandardCharsets.UTF_8);

        private final String bytes;
        private final Charset charset;

        Mark(String bytes, Charset charset) {
            this.bytes = bytes;
            this.charset = charset;
        }

        static Mark of(String head) {
            return Arrays.stream(values())
                    .filter(mark -> head.startsWith(mark.bytes))
                    .findFirst()
                    .orElse(NONE);
        }
    }

    private final Reader reader;
    private final CharBuffer window = CharBuffer.allocate(1 << 13).limit(0);

    private XmlCharacters(Reader reader) {
        this.reader = reader;
    }

    /** In UTF-16 after its byte-order mark, in UTF-8 otherwise. */
    static XmlCharacters of(InputStream in) throws IOException {
        PushbackInputStream bytes = new PushbackInputStream(in, LONGEST_MARK);
        byte[] head = bytes.readNBytes(LONGEST_MARK);
        Mark mark = Mark.of(Ascii.text(head));
        bytes.unread(head, mark.bytes.length(), head.length - mark.bytes.length());
        return new XmlCharacters(new InputStreamReader(bytes, mark.charset));
    }

    /** The next character, or -1 at the end. */
    int next() throws IOException {
        return fill() ? window.get() : -1;
    }

    /** The next character without taking it, or -1 at the end. */
    int peek() throws IOException {
        return fill() ? window.get(window.position()) : -1;
    }

    /** Takes white space, and returns the character after it. */
    int afterSpace() throws IOException {
        while (isSpace(peek())) {
            next();
        }
        return peek();
    }

    /**
     * Reads up to and including the terminator; false if it never comes. The terminator's characters must be all
     * different, or all equal.
     */
    boolean skipThrough(String end) throws IOException {
        int matched = 0;
        while (matched < end.length()) {
            int c = next();
            if (c < 0) {
                return false;
            }
            matched = c == end.charAt(matched)
                    ? matched + 1
                    : c == end.charAt(0) ? Math.max(1, repeated(end, matched)) : 0;
        }
        return true;
    }

    /** Of "]]>" after "]]", another "]" leaves two matched. */
    private static int repeated(String end, int matched) {
        return matched == 2 && end.charAt(0) == end.charAt(1) ? 2 : 1;
    }

    static boolean isSpace(int c) {
        return c == ' ' || c == '\t' || c == '\n' || c == '\r';
    }

    private boolean fill() throws IOException {
        if (!window.hasRemaining()) {
            window.clear();
            int read = reader.read(window);
            window.limit(Math.max(read, 0)).position(0);
        }
        return window.hasRemaining();
    }
}
