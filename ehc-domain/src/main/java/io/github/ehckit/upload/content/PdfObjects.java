package io.github.ehckit.upload.content;

import io.github.ehckit.upload.content.PdfToken.Kind;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;

/** Goes through the objects of a PDF, or of an object stream within it, token by token. */
abstract class PdfObjects {
    private final Findings findings;
    private final PdfActions actions;
    private final PdfNesting nesting;
    /** The last three tokens, the latest first. */
    private final Deque<PdfToken> before = new ArrayDeque<>();

    PdfObjects(Findings findings, PdfActions actions) {
        this.findings = findings;
        this.actions = actions;
        this.nesting = new PdfNesting(findings);
    }

    /** The number of the object that is being read; negative if it is not known. */
    abstract int number();

    /** A word that stands in no dictionary or array. */
    abstract void word(PdfToken word) throws IOException;

    /** Anything that stands in no dictionary or array. */
    abstract void item();

    /** A dictionary that stands in no other has been read. */
    abstract void read(PdfDictionary dictionary);

    void readAll(PdfLexer lexer) throws IOException {
        PdfToken token = lexer.next();
        while (token.kind() != Kind.END && !findings.has(Fault.TOO_LARGE)) {
            take(token);
            remember(token);
            token = lexer.next();
        }
    }

    Findings findings() {
        return findings;
    }

    PdfNesting nesting() {
        return nesting;
    }

    /** The token so many before the one that is being taken, from 1. */
    Optional<PdfToken> before(int howMany) {
        return before.stream().skip(howMany - 1L).findFirst();
    }

    private void take(PdfToken token) throws IOException {
        if (nesting.outside() && token.kind() != Kind.WORD) {
            item();
        }
        switch (token.kind()) {
            case NAME -> name(token.text());
            case WORD -> aWord(token);
            case DICTIONARY -> nesting.open(PdfDictionary.begun(isOpening()));
            case DICTIONARY_END -> nesting.close().ifPresent(this::close);
            case ARRAY -> nesting.openArray();
            case ARRAY_END -> nesting.closeArray();
            case STRING, END -> {}
        }
    }

    private void name(String name) {
        PdfNames.check(name, findings);
        nesting.innermost().ifPresent(dictionary -> dictionary.note(name));
    }

    private void aWord(PdfToken word) throws IOException {
        if (isOpening()) {
            actions.opens(word.number());
        }
        if (before(1).filter(last -> last.isName("N")).isPresent()) {
            nesting.innermost().ifPresent(dictionary -> dictionary.count().set(Math.max(0, word.number())));
        }
        word(word);
    }

    private void close(PdfDictionary dictionary) {
        findings.addIf(dictionary.opening() && dictionary.fetches(), Fault.ACTIVE);
        if (nesting.outside()) {
            if (dictionary.fetches()) {
                actions.fetches(number());
            }
            read(dictionary);
        }
    }

    private boolean isOpening() {
        return before(1).filter(last -> last.isName("OpenAction")).isPresent();
    }

    private void remember(PdfToken token) {
        before.push(token);
        if (before.size() > 3) {
            before.removeLast();
        }
    }
}
