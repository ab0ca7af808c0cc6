package io.github.ehckit.upload.content;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

/** The objects that are written together in one stream: first their numbers and places, then each (ISO 32000-2, section 7.5.7). */
final class PdfObjectStream extends PdfObjects {
    private static final int MOST = 100_000;

    private final List<Integer> numbers = new ArrayList<>();
    private final AtomicInteger items = new AtomicInteger();

    private PdfObjectStream(Findings findings, PdfActions actions) {
        super(findings, actions);
    }

    /**
     * Reads the objects of a stream.
     *
     * @param budget how many bytes object streams may still unpack to
     */
    static void read(PdfDictionary dictionary, InputStream body, AtomicLong budget, PdfScan of) throws IOException {
        Findings findings = of.findings();
        if (findings.addIf(!dictionary.open() || dictionary.count().get() > MOST, Fault.HIDDEN)) {
            return;
        }
        Capped plain = new Capped(dictionary.deflated() ? new InflaterInputStream(body) : body, budget.get());
        try {
            Input in = Input.untilTheEndOf(plain);
            PdfObjectStream objects = new PdfObjectStream(findings, of.actions());
            PdfLexer lexer = new PdfLexer(in, new PdfHiding(findings));
            objects.numbers(lexer, dictionary.count().get());
            objects.readAll(lexer);
        } catch (ZipException | EOFException notDeflated) {
            findings.add(Fault.HIDDEN);
        }
        budget.set(plain.left());
        findings.addIf(plain.left() == 0, Fault.TOO_LARGE);
    }

    private void numbers(PdfLexer lexer, int count) throws IOException {
        for (int i = 0; i < count; i++) {
            numbers.add(lexer.next().number());
            lexer.next();
        }
    }

    @Override
    int number() {
        int at = items.get() - 1;
        return at >= 0 && at < numbers.size() ? numbers.get(at) : -1;
    }

    @Override
    void word(PdfToken word) {
        if (nesting().outside()) {
            items.incrementAndGet();
        }
    }

    @Override
    void item() {
        items.incrementAndGet();
    }

    @Override
    void read(PdfDictionary dictionary) {}
}
