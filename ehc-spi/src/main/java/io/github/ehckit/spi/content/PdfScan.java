package io.github.ehckit.spi.content;

import io.github.ehckit.spi.content.PdfBytes.Part;
import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/**
 * A scan of a whole PDF in the order in which it is written, so that no object is missed, however old or unused it is.
 */
final class PdfScan extends PdfObjects {
    private final PdfBytes in;
    private final PdfUnpacking unpacking;
    /** The dictionary that was read last, of which a stream may follow. */
    private final Deque<PdfDictionary> last = new ArrayDeque<>();

    private PdfScan(PdfBytes in, PdfUnpacking unpacking, Findings findings) {
        super(findings, new PdfActions());
        this.in = in;
        this.unpacking = unpacking;
    }

    static void check(Source source, Findings findings) throws IOException {
        try (PdfUnpacking unpacking = new PdfUnpacking()) {
            check(source, unpacking, findings);
        }
    }

    /** Checks one of several PDFs that share an allowance. */
    static void check(Source source, PdfUnpacking unpacking, Findings findings) throws IOException {
        PdfEnds.check(source, findings);
        try (Input in = Input.of(source)) {
            PdfBytes bytes = new PdfFileBytes(in, findings);
            PdfScan scan = new PdfScan(bytes, unpacking, findings);
            scan.readAll(new PdfLexer(bytes));
            scan.actions().check(findings);
        }
    }

    @Override
    List<Integer> begun(PdfToken token) {
        return before(1).endsHeader() ? List.of(number()) : List.of();
    }

    /** The number of the object of which the header has just been read. */
    private int number() {
        boolean whole = before(1).isWord("obj");
        return whole && !before(2).isNumeric()
                ? PdfActions.ANY
                : before(whole ? 3 : 2).number();
    }

    @Override
    void word(PdfToken word) throws IOException {
        if (word.endsHeader()) {
            findings().addIf(!nesting().outside(), Fault.HIDDEN);
            nesting().clear();
            last.clear();
        } else if (word.isWord("stream")) {
            findings().addIf(last.isEmpty() || !nesting().outside(), Fault.HIDDEN);
            stream(last.isEmpty() ? PdfDictionary.begun(false, List.of()) : last.pop());
        }
    }

    @Override
    void read(PdfDictionary dictionary) {
        last.clear();
        last.push(dictionary);
    }

    private void stream(PdfDictionary dictionary) throws IOException {
        findings().addIf(dictionary.isElsewhere(), Fault.EXTERNAL);
        findings().addIf(!lineEnd() && dictionary.holdsObjects(), Fault.HIDDEN);
        in.enter(Part.DATA);
        PdfBody data = new PdfBody(in, findings());
        if (dictionary.holdsObjects()) {
            Capped unpacked = unpacking.of(dictionary, data);
            PdfObjectStream.read(dictionary, unpacked, this);
            unpacking.take(unpacked);
        }
        data.skipToEnd();
    }

    /** Passes over the end of the line and blanks before it, and says whether it is there. Some readers pass over all before it. */
    private boolean lineEnd() throws IOException {
        for (boolean blank = true; blank; ) {
            blank = passes(' ');
        }
        boolean carriageReturn = passes('\r');
        return passes('\n') || carriageReturn;
    }

    private boolean passes(char c) throws IOException {
        return in.peek() == c && in.read() == c;
    }
}
