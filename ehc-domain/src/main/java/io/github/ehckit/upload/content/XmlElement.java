package io.github.ehckit.upload.content;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;

/** Reads the start of one element, after its first bracket. What is long is cut off, so that it needs little memory. */
final class XmlElement {
    private static final int LONGEST = 2_000;
    private static final int MOST = 500;

    private final XmlCharacters in;
    private final StringBuilder name = new StringBuilder();
    private final Map<String, String> attributes = new HashMap<>();
    private final AtomicBoolean closed = new AtomicBoolean();

    XmlElement(XmlCharacters in) {
        this.in = in;
    }

    /** Reads through its last bracket; false if it is none, has more attributes than an element may, or one twice, or one that begins with more space than is read. */
    boolean read() throws IOException {
        name.append(name());
        boolean sound = !name.isEmpty();
        while (sound && !isEnd(in.afterSpace())) {
            sound = attribute();
        }
        closed.set(in.peek() == '/');
        return sound && (!closed.get() || in.next() == '/') && in.next() == '>';
    }

    Tag tag() {
        return new Tag(Tag.local(name.toString()), Collections.unmodifiableMap(attributes));
    }

    /** Whether it ends where it begins. */
    boolean closed() {
        return closed.get();
    }

    private boolean attribute() throws IOException {
        String attribute = name();
        if (attribute.isEmpty() || in.afterSpace() != '=' || attributes.size() >= MOST) {
            return false;
        }
        in.next();
        int quote = in.afterSpace();
        return (quote == '"' || quote == '\'') && value(attribute);
    }

    private boolean value(String attribute) throws IOException {
        int quote = in.next();
        StringBuilder value = new StringBuilder();
        int c = in.next();
        while (c >= 0 && c != quote && c != '<') {
            append(value, c);
            c = in.next();
        }
        String decoded = CharacterReferences.decoded(value.toString());
        boolean hidden = value.length() == LONGEST && decoded.isBlank();
        return c == quote && !hidden && attributes.put(attribute, decoded) == null;
    }

    private String name() throws IOException {
        StringBuilder read = new StringBuilder();
        int c = in.peek();
        while (!isEnd(c) && !XmlCharacters.isSpace(c) && c != '=' && c != '<') {
            append(read, in.next());
            c = in.peek();
        }
        return read.toString();
    }

    private static boolean isEnd(int c) {
        return c < 0 || c == '>' || c == '/';
    }

    private static void append(StringBuilder text, int c) {
        if (text.length() < LONGEST) {
            text.append((char) c);
        }
    }
}
