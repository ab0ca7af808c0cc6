package io.github.ehckit.spi.content;

import java.io.EOFException;
import java.io.IOException;
import java.util.List;
import java.util.stream.LongStream;
import java.util.zip.ZipException;

/**
 * An object stream: objects that are written together, first their numbers and places, then each (ISO 32000-2, section
 * 7.5.7).
 */
final class PdfObjectStream extends PdfObjects {
    private static final int MOST = 100_000;

    private final PdfPackedBytes in;

    private PdfObjectStream(PdfPackedBytes in, Findings findings, PdfActions actions) {
        super(findings, actions);
        this.in = in;
    }

    /** Reads the objects of a stream from its unpacked data. */
    static void read(PdfDictionary dictionary, Capped unpacked, PdfScan of) throws IOException {
        Findings findings = of.findings();
        if (findings.addIf(!dictionary.open() || dictionary.count().getPlain() > MOST, Fault.HIDDEN)) {
            return;
        }
        try {
            PdfPackedBytes in = new PdfPackedBytes(Input.untilTheEndOf(unpacked), findings);
            PdfLexer lexer = new PdfLexer(in);
            PdfObjectStream objects = new PdfObjectStream(in, findings, of.actions());
            objects.expect(dictionary, lexer);
            objects.readAll(lexer);
            findings.addIf(unpacked.left() > 0 && !objects.areWhole(), Fault.HIDDEN);
        } catch (ZipException | EOFException notDeflated) {
            findings.add(Fault.HIDDEN);
        }
        findings.addIf(unpacked.left() == 0, Fault.TOO_LARGE);
    }

    /** Reads where the objects are. A stream that does not tell it plainly cannot be looked into. */
    private void expect(PdfDictionary dictionary, PdfLexer lexer) throws IOException {
        int first = dictionary.first().getPlain();
        LongStream.Builder places = LongStream.builder();
        boolean plain = true;
        for (int i = 0; plain && i < dictionary.count().getPlain(); i++) {
            int number = lexer.next().number();
            int at = lexer.next().number();
            plain = number >= 0 && at >= 0;
            places.add(PdfPackedBytes.place(first + at, number));
        }
        if (!findings().addIf(!plain || first < in.position(), Fault.HIDDEN)) {
            in.expect(places.build().toArray());
        }
    }

    /** Answers whether each was read to its end. Some readers read on after the word that ends the stream here. */
    private boolean areWhole() {
        return nesting().outside() && in.isWhole();
    }

    /** The objects that begin with the token. One within another is read here as part of that, by a reader as it stands. */
    @Override
    List<Integer> begun(PdfToken token) {
        List<Integer> numbers = in.upTo(token.at());
        findings().addIf(!numbers.isEmpty() && !nesting().outside(), Fault.HIDDEN);
        return numbers;
    }

    @Override
    void word(PdfToken word) {}

    @Override
    void read(PdfDictionary dictionary) {}
}
