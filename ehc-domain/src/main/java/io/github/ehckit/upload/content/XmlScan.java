package io.github.ehckit.upload.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;

/**
 * Goes through an XML part for its elements, without building anything. Refuses what makes XML a danger to programs that read it: a
 * document type, hence every entity; elements too deep; an encoding in which another reader would see other elements.
 */
final class XmlScan {
    private static final int DEEPEST = 1_000;
    private static final int LONGEST_DECLARATION = 1_000;
    private static final Pattern ENCODING = Pattern.compile("(?s).*\\sencoding\\s*=\\s*[\"']([^\"']*)[\"'].*");
    private static final Pattern READABLE = Pattern.compile("utf-?8|utf-?16|us-ascii|iso-8859-\\d+|windows-125\\d");

    private final XmlCharacters in;
    private final Findings findings;
    private final TagSink sink;
    private final AtomicInteger depth = new AtomicInteger();

    private XmlScan(XmlCharacters in, Findings findings, TagSink sink) {
        this.in = in;
        this.findings = findings;
        this.sink = sink;
    }

    static void scan(InputStream part, Findings findings, TagSink sink) throws IOException {
        XmlScan scan = new XmlScan(XmlCharacters.of(part), findings, sink);
        boolean more = true;
        while (more) {
            more = scan.next();
        }
        findings.addIf(findings.none() && scan.depth.get() != 0, Fault.DAMAGED);
    }

    /** Takes a character, or the markup that it begins; false at the end, or where nothing more can be read. */
    private boolean next() throws IOException {
        int c = in.next();
        if (c == 0) {
            findings.add(Fault.HIDDEN);
        }
        return c > 0 && (c != '<' || markup());
    }

    private boolean markup() throws IOException {
        boolean sound = switch (in.peek()) {
            case '!' -> declaration();
            case '?' -> instruction();
            case '/' -> end();
            default -> element();
        };
        return !findings.addIf(!sound, Fault.DAMAGED) && !findings.has(Fault.HIDDEN);
    }

    private boolean declaration() throws IOException {
        in.next();
        return switch (in.next()) {
            case '-' -> in.next() == '-' && in.skipThrough("-->");
            case '[' -> in.skipThrough("]]>");
            default -> {
                findings.add(Fault.HIDDEN);
                yield true;
            }
        };
    }

    private boolean instruction() throws IOException {
        StringBuilder text = new StringBuilder();
        int c = in.next();
        while (c >= 0 && !(c == '>' && text.charAt(text.length() - 1) == '?' && text.length() > 1)) {
            if (text.length() > LONGEST_DECLARATION) {
                return in.skipThrough("?>");
            }
            text.append((char) c);
            c = in.next();
        }
        encoding(text.toString());
        return c >= 0;
    }

    private void encoding(String text) {
        var named = ENCODING.matcher(text);
        if (text.startsWith("?xml ") && named.matches()) {
            findings.addIf(
                    !READABLE.matcher(named.group(1).toLowerCase(Locale.ROOT)).matches(), Fault.HIDDEN);
        }
    }

    private boolean end() throws IOException {
        return in.skipThrough(">") && depth.decrementAndGet() >= 0;
    }

    private boolean element() throws IOException {
        XmlElement element = new XmlElement(in);
        boolean sound = element.read();
        if (sound) {
            sink.tag(element.tag());
            depth.addAndGet(element.closed() ? 0 : 1);
            findings.addIf(depth.get() > DEEPEST, Fault.HIDDEN);
        }
        return sound;
    }
}
