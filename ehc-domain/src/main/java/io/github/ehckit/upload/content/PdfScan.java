package io.github.ehckit.upload.content;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;

/** Goes through a whole PDF in the order in which it is written, so that no object is missed, however old or unused it is. */
final class PdfScan extends PdfObjects {
    private static final long MOST_UNPACKED = 200L << 20;

    private final Input in;
    private final PdfHiding hiding;
    private final PdfActions actions;
    private final AtomicLong budget = new AtomicLong(MOST_UNPACKED);
    private final AtomicInteger number = new AtomicInteger(-1);
    /** The dictionary that was read last, of which a stream may follow. */
    private final Deque<PdfDictionary> last = new ArrayDeque<>();

    private PdfScan(Input in, Findings findings, PdfActions actions) {
        super(findings, actions);
        this.in = in;
        this.hiding = new PdfHiding(findings);
        this.actions = actions;
    }

    static void check(Source source, Findings findings) throws IOException {
        PdfEnds.check(source, findings);
        PdfActions actions = new PdfActions();
        try (Input in = Input.of(source)) {
            PdfScan scan = new PdfScan(in, findings, actions);
            scan.readAll(new PdfLexer(in, scan.hiding));
        }
        actions.check(findings);
    }

    PdfActions actions() {
        return actions;
    }

    @Override
    int number() {
        return number.get();
    }

    @Override
    void word(PdfToken word) throws IOException {
        if (word.isWord("obj")) {
            nesting().clear();
            number.set(before(2).map(PdfToken::number).orElse(-1));
            last.clear();
        } else if (word.isWord("stream") && !last.isEmpty()) {
            stream(last.pop());
        }
    }

    @Override
    void item() {}

    @Override
    void read(PdfDictionary dictionary) {
        last.clear();
        last.push(dictionary);
    }

    private void stream(PdfDictionary dictionary) throws IOException {
        if (in.peek() == '\r') {
            in.next();
        }
        if (in.peek() == '\n') {
            in.next();
        }
        PdfBody body = new PdfBody(in, hiding);
        if (dictionary.holdsObjects()) {
            PdfObjectStream.read(dictionary, body, budget, this);
        }
        body.skipToEnd();
    }
}
