package io.github.ehckit.spi.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * A scan of an XML part for its elements, without building a tree. It refuses constructs that endanger programs that
 * read XML: a document type, hence every entity; elements too deep; an encoding in which another reader would see other
 * elements.
 */
final class XmlScan {
    /** The longest text that is passed on, in characters; longer text is cut off. */
    static final int LONGEST_TEXT = 1 << 16;

    private static final int DEEPEST = 1_000;
    /** In pages for browsers it begins and never ends. */
    private static final String LINE_BREAK = "br";

    private static final int LONGEST_DECLARATION = 1_000;
    private static final Pattern DECLARATION = Pattern.compile("xml\\s");
    private static final Pattern ENCODING = Pattern.compile("(?s).*\\sencoding\\s*=\\s*[\"']([^\"']*)[\"'].*");
    private static final Pattern READABLE = Pattern.compile("utf-?8|utf-?16|us-ascii|iso-8859-\\d+|windows-125\\d");

    private final XmlCharacters in;
    private final XmlLimits limits;
    private final Findings findings;
    private final boolean wellFormed;
    private final TagSink sink;
    private final AtomicInteger depth = new AtomicInteger();
    private final StringBuilder text = new StringBuilder();

    private XmlScan(XmlCharacters in, XmlLimits limits, boolean wellFormed, TagSink sink) {
        this.in = in;
        this.limits = limits;
        this.findings = limits.findings();
        this.wellFormed = wellFormed;
        this.sink = sink;
    }

    /**
     * Reads a part.
     *
     * @param wellFormed whether every element must end
     */
    static void scan(InputStream part, XmlLimits limits, boolean wellFormed, TagSink sink) throws IOException {
        XmlScan scan = new XmlScan(XmlCharacters.of(part), limits, wellFormed, sink);
        boolean more = true;
        while (more) {
            more = scan.next();
        }
        scan.findings.addIf(scan.findings.none() && wellFormed && scan.depth.get() != 0, Fault.DAMAGED);
    }

    /** Takes a character, or the markup that it begins; false at the end, or where nothing more can be read. */
    private boolean next() throws IOException {
        int c = in.next();
        if (c == 0) {
            findings.add(Fault.HIDDEN);
        }
        if (c > 0 && c != '<') {
            append(c);
        }
        return c > 0 && (c != '<' || markup());
    }

    /** Keeps a character of text, and of a run of white space one. */
    private void append(int c) {
        boolean space = XmlCharacters.isSpace(c);
        boolean after = !text.isEmpty() && text.charAt(text.length() - 1) == ' ';
        if (text.length() < LONGEST_TEXT && !(space && after)) {
            text.append(space ? ' ' : (char) c);
        }
    }

    private boolean markup() throws IOException {
        boolean sound = switch (in.peek()) {
            case '!' -> declaration();
            case '?' -> instruction();
            case '/' -> end();
            default -> element();
        };
        return !findings.addIf(!sound, Fault.DAMAGED) && !findings.has(Fault.HIDDEN) && !findings.has(Fault.TOO_MANY);
    }

    private boolean declaration() throws IOException {
        in.next();
        return switch (in.next()) {
            case '-' -> in.next() == '-' && in.skipThrough("-->");
            case '[' -> characters();
            default -> {
                findings.add(Fault.HIDDEN);
                yield true;
            }
        };
    }

    /** Takes a section of characters, which are text like any other. */
    private boolean characters() throws IOException {
        boolean sound = true;
        for (char c : "CDATA[".toCharArray()) {
            sound &= in.next() == c;
        }
        int brackets = 0;
        for (int c = in.next(); sound && c >= 0; c = in.next()) {
            if (c == '>' && brackets >= 2) {
                return true;
            }
            brackets = c == ']' ? brackets + 1 : 0;
            append(c);
        }
        return false;
    }

    /** Takes an instruction to its end, and keeps of it as much as a declaration may be long. */
    private boolean instruction() throws IOException {
        in.next();
        StringBuilder instruction = new StringBuilder();
        int before = 0;
        int c = in.next();
        while (c >= 0 && !(before == '?' && c == '>')) {
            if (instruction.length() < LONGEST_DECLARATION) {
                instruction.append((char) c);
            }
            before = c;
            c = in.next();
        }
        encoding(instruction.toString());
        return c >= 0;
    }

    private void encoding(String instruction) {
        if (DECLARATION.matcher(instruction).lookingAt()) {
            var named = ENCODING.matcher(instruction);
            boolean readable = !named.matches()
                    || READABLE.matcher(named.group(1).toLowerCase(Locale.ROOT)).matches();
            findings.addIf(!readable || instruction.length() == LONGEST_DECLARATION, Fault.HIDDEN);
        }
    }

    private boolean end() throws IOException {
        flush();
        sink.end();
        return in.skipThrough(">") && (depth.decrementAndGet() >= 0 || !wellFormed);
    }

    private boolean element() throws IOException {
        flush();
        XmlElement element = new XmlElement(in);
        boolean sound = element.read();
        if (sound) {
            Tag tag = element.tag();
            limits.count(tag, element.characters());
            sink.tag(tag);
            begin(element.closed() || (!wellFormed && tag.name().equalsIgnoreCase(LINE_BREAK)));
        }
        return sound;
    }

    private void begin(boolean closed) {
        if (closed) {
            sink.end();
        } else {
            findings.addIf(depth.incrementAndGet() > DEEPEST, Fault.HIDDEN);
        }
    }

    private void flush() {
        if (!text.isEmpty()) {
            sink.text(text);
            text.setLength(0);
        }
    }
}
