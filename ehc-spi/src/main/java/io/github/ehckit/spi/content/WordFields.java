package io.github.ehckit.spi.content;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The fields of one part of a Word document (ECMA-376, part 1, 17.16), whose code is in one attribute, or in pieces
 * between two characters that begin and end it, with other fields in it perhaps.
 */
final class WordFields {
    private static final int DEEPEST = 1_000;
    private static final Set<String> CODE = Set.of("instrText", "delInstrText");

    private final XmlLimits limits;
    private final Findings findings;
    /** The fields that are open, the innermost first; the last is for code outside any. */
    private final Deque<WordField> open = new ArrayDeque<>();
    /** The depth of the text in an element that holds code; 0 outside. */
    private final AtomicInteger depth = new AtomicInteger();

    WordFields(XmlLimits limits) {
        this.limits = limits;
        this.findings = limits.findings();
        open.push(new WordField());
    }

    void tag(Tag tag) {
        if (depth.get() > 0 || CODE.contains(tag.name())) {
            depth.incrementAndGet();
        }
        switch (tag.name()) {
            case "fldSimple" ->
                tag.value("instr").ifPresent(code -> simple(code, tag.cut().contains("instr")));
            case "fldChar" -> tag.value("fldCharType").ifPresent(type -> mark(type.strip()));
            case "p" -> betweenParagraphs();
            default -> {}
        }
    }

    void text(CharSequence text) {
        if (depth.get() > 0) {
            limits.countCode();
            open.peek().add(CharacterReferences.decoded(text.toString()));
            if (text.length() == XmlScan.LONGEST_TEXT) {
                open.peek().cutOff();
            }
        }
    }

    void end() {
        if (depth.get() > 0) {
            depth.decrementAndGet();
        }
    }

    /** Looks at the fields that were never ended. */
    void endOfPart() {
        open.forEach(field -> field.check(findings));
        open.clear();
        open.push(new WordField());
    }

    private void simple(String code, boolean cut) {
        limits.countCode();
        WordField field = new WordField();
        field.add(code);
        if (cut) {
            field.cutOff();
        }
        field.check(findings);
    }

    private void mark(String type) {
        limits.countCode();
        switch (type) {
            case "begin" -> begin();
            case "separate" -> open.peek().show(findings);
            case "end" -> close();
            default -> {}
        }
    }

    private void begin() {
        if (open.size() > 1) {
            open.peek().nest();
        }
        if (!findings.addIf(open.size() > DEEPEST, Fault.HIDDEN)) {
            open.push(new WordField());
        }
    }

    private void close() {
        if (open.size() > 1) {
            open.pop().check(findings);
        }
    }

    private void betweenParagraphs() {
        if (open.size() == 1) {
            open.pop().check(findings);
            open.push(new WordField());
        }
    }
}
