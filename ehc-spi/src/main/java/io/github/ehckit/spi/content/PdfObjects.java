package io.github.ehckit.spi.content;

import io.github.ehckit.spi.content.PdfDictionary.Mark;
import io.github.ehckit.spi.content.PdfToken.Kind;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** A reader of the objects of a PDF, or of an object stream within it, token by token. */
abstract class PdfObjects {
    private static final int REMEMBERED = 3;

    private final Findings findings;
    private final PdfActions actions;
    private final PdfNesting nesting = new PdfNesting();
    /** The last tokens, the latest first. */
    private final PdfToken[] before = new PdfToken[REMEMBERED];
    /** Objects that begin with the words read last, and so may be a reference. */
    private final List<Integer> words = new ArrayList<>();

    PdfObjects(Findings findings, PdfActions actions) {
        this.findings = findings;
        this.actions = actions;
        Arrays.fill(before, PdfToken.none());
    }

    /** The numbers of the objects that begin with the token; mostly none. */
    abstract List<Integer> begun(PdfToken token);

    /** Takes a word, or a header in a comment. */
    abstract void word(PdfToken word) throws IOException;

    /** A dictionary has been read. */
    abstract void read(PdfDictionary dictionary);

    final void readAll(PdfLexer lexer) throws IOException {
        PdfToken token = lexer.next();
        while (token.kind() != Kind.END && !nesting.tooDeep() && !findings.has(Fault.TOO_LARGE)) {
            take(token);
            remember(token);
            token = lexer.next();
        }
        findings.addIf(nesting.tooDeep(), Fault.HIDDEN);
    }

    final Findings findings() {
        return findings;
    }

    final PdfNesting nesting() {
        return nesting;
    }

    final PdfActions actions() {
        return actions;
    }

    /** The token so many before the one that is being taken, from 1 to {@value #REMEMBERED}. */
    final PdfToken before(int howMany) {
        return before[howMany - 1];
    }

    private void take(PdfToken token) throws IOException {
        noteFile(token);
        noteFilter(token);
        List<Integer> numbers = begun(token);
        if (token.kind() != Kind.WORD) {
            words.clear();
        }
        switch (token.kind()) {
            case NAME -> name(token.text());
            case WORD, COMMENTED_HEADER -> wordOrHeader(token, numbers);
            case STRING -> string(token.text());
            case DICTIONARY -> nesting.open(PdfDictionary.begun(isAfter("OpenAction"), numbers));
            case DICTIONARY_END -> nesting.close().ifPresent(this::close);
            case ARRAY -> nesting.openArray();
            case ARRAY_END -> nesting.closeArray();
            case END -> {}
        }
    }

    private void name(String name) {
        PdfNames.check(name, findings);
        nesting.innermost().ifPresent(dictionary -> dictionary.note(name));
        if (name.equals("Thread") && isAfter("S")) {
            note(Mark.THREAD_ACTION);
        }
    }

    private void wordOrHeader(PdfToken word, List<Integer> numbers) throws IOException {
        words.addAll(numbers);
        if (word.endsHeader()) {
            words.clear();
        }
        if (isAfter("OpenAction")) {
            opens(word);
        } else if (isAfter("N") || isAfter("First")) {
            nesting.innermost().ifPresent(dictionary -> number(before(1), word, dictionary));
        } else if (word.isWord("R")) {
            reference();
        }
        word(word);
    }

    private void opens(PdfToken word) {
        if (word.number() >= 0) {
            actions.opens(word.number());
        }
        findings.addIf(word.number() < 0 && !word.isWord("null"), Fault.HIDDEN);
    }

    private static void number(PdfToken key, PdfToken word, PdfDictionary dictionary) {
        if (key.isName("First")) {
            dictionary.first().setPlain(word.number());
        } else {
            dictionary.note(Mark.COUNT);
            dictionary.count().setPlain(word.number());
        }
    }

    /** An object that is nothing but a reference leads to another; a number or the kind of an action that is one is not known. */
    private void reference() {
        actions.fetch(words);
        words.clear();
        if (before(3).isName("N") || before(3).isName("First")) {
            note(Mark.CLOSED);
        } else if (before(3).isName("S")) {
            note(Mark.THREAD_ACTION);
        }
    }

    private void note(Mark mark) {
        nesting.innermost().ifPresent(dictionary -> dictionary.note(mark));
    }

    /** Notes a file, which may be given in three ways, and counts only after a key of its own. */
    private void noteFile(PdfToken token) {
        boolean value = token.kind() == Kind.STRING || token.kind() == Kind.DICTIONARY || token.isNumeric();
        if (value && isAfter("F")) {
            note(Mark.FILE);
        }
    }

    /** The name of a filter counts only as the value of its key, or alone in an array there. */
    private void noteFilter(PdfToken token) {
        if (token.isName("FlateDecode")) {
            if (isAfter("Filter") || isFirstOfFilters(1)) {
                note(Mark.DEFLATED);
            }
        } else if (isAfter("FlateDecode") && isFirstOfFilters(2) && token.kind() != Kind.ARRAY_END) {
            note(Mark.CLOSED);
        }
    }

    /** Answers whether the array of filters begins with the token so many before. */
    private boolean isFirstOfFilters(int howMany) {
        return before(howMany).kind() == Kind.ARRAY && before(howMany + 1).isName("Filter");
    }

    private void string(String text) {
        boolean address = isAfter("URI") || isAfter("Base") || nesting.outside();
        findings.addIf(address && PdfNames.isScript(text), Fault.ACTIVE);
    }

    private void close(PdfDictionary dictionary) {
        findings.addIf((dictionary.opening() && dictionary.fetches()) || dictionary.goesElsewhere(), Fault.ACTIVE);
        if (dictionary.fetches()) {
            actions.fetch(dictionary.numbers());
        }
        read(dictionary);
    }

    private boolean isAfter(String name) {
        return before(1).isName(name);
    }

    private void remember(PdfToken token) {
        System.arraycopy(before, 0, before, 1, REMEMBERED - 1);
        before[0] = token;
    }
}
