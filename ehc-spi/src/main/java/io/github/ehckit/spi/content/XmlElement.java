package io.github.ehckit.spi.content;

import java.io.IOException;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * An XML element's start, which is read after its first bracket. Long names and values are cut off, so that it needs
 * little memory.
 */
final class XmlElement {
    private static final int LONGEST = 2_000;
    private static final int MOST = 500;
    /** The attributes that are judged, of which no element has two, whatever their prefixes. */
    private static final Set<String> SINGLE =
            Set.of("instr", "fldCharType", "Type", "Target", "TargetMode", "ContentType", "PartName", "Extension");
    /** Those of them that may be longer than is read. */
    private static final Set<String> LONG = Set.of("instr", "Target");

    private final XmlCharacters in;
    private final StringBuilder name = new StringBuilder();
    private final Map<String, String> attributes = new HashMap<>();
    private final Set<String> single = new HashSet<>();
    private final Set<String> cut = new HashSet<>();
    private final AtomicBoolean closed = new AtomicBoolean();
    private final AtomicInteger characters = new AtomicInteger();

    XmlElement(XmlCharacters in) {
        this.in = in;
    }

    /**
     * Reads through its last bracket; false if it is none, has more attributes than an element may, or one twice, or a name or a
     * value that says something only after more than is read.
     */
    boolean read() throws IOException {
        name.append(name());
        boolean sound = isName(name);
        while (sound && !isEnd(in.afterSpace())) {
            sound = attribute();
        }
        closed.set(in.peek() == '/');
        return sound && (!closed.get() || in.next() == '/') && in.next() == '>';
    }

    Tag tag() {
        return new Tag(
                Tag.local(name.toString()), Collections.unmodifiableMap(attributes), Collections.unmodifiableSet(cut));
    }

    /** Answers whether it ends where it begins. */
    boolean closed() {
        return closed.get();
    }

    /** Returns the number of characters of the values of its attributes that were read, as they are written. */
    int characters() {
        return characters.get();
    }

    private boolean attribute() throws IOException {
        String attribute = name();
        if (!isName(attribute) || in.afterSpace() != '=' || attributes.size() >= MOST) {
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
        characters.addAndGet(value.length());
        String decoded = CharacterReferences.decoded(value.toString());
        boolean whole = value.length() < LONGEST || cut(attribute, decoded);
        return c == quote && whole && isSingle(attribute) && attributes.put(attribute, decoded) == null;
    }

    /** Remembers that a value was cut off; false if the part that was read is not enough to judge it by. */
    private boolean cut(String attribute, String decoded) {
        String local = Tag.local(attribute);
        cut.add(local);
        return !decoded.isBlank() && (LONG.contains(local) || !SINGLE.contains(local));
    }

    private boolean isSingle(String attribute) {
        String local = Tag.local(attribute);
        return !SINGLE.contains(local) || single.add(local);
    }

    /** Answers whether it was read to its end, so that the part after its prefix is known. */
    private static boolean isName(CharSequence read) {
        return !read.isEmpty() && read.length() < LONGEST;
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
