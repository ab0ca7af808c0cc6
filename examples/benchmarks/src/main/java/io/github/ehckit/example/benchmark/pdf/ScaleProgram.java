package io.github.ehckit.example.benchmark.pdf;

import com.sun.management.ThreadMXBean;
import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.example.benchmark.Figures;
import io.github.ehckit.pdf.PdfBudget;
import io.github.ehckit.pdf.PdfOptions;
import io.github.ehckit.pdf.PdfRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The program that measures time and memory of ours from 10 pages to more than 5,000, warm, the lengths taking turns:
 * per page they should stay the same.
 */
public final class ScaleProgram {
    private static final PdfRenderer RENDERER =
            new PdfRenderer(PdfOptions.DEFAULT.with(new PdfBudget(20_000, Duration.ofMinutes(10), Long.MAX_VALUE)));
    private static final int WARMING_UP = 60;
    private static final int ROUNDS = 9;
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private ScaleProgram() {}

    public static void main(String... arguments) throws IOException {
        for (int i = 0; i < WARMING_UP; i++) {
            pages(Documents.ofSections(60));
        }
        List<Scale> scales = IntStream.of(7, 30, 65, 325, 1_000, 3_800)
                .mapToObj(sections -> new Scale(Documents.ofSections(sections)))
                .toList();
        for (int i = 0; i < ROUNDS; i++) {
            for (Scale scale : scales) {
                scale.measure();
            }
        }
        System.out.println("| pages | ms | microseconds a page | KB allocated a page |");
        System.out.println("| --- | --- | --- | --- |");
        scales.forEach(scale -> System.out.println(scale.row()));
        Figures.written();
    }

    private static int pages(DocumentModel document) throws IOException {
        return RENDERER.render(document, OutputStream.nullOutputStream())
                .orElseThrow()
                .pages()
                .orElseThrow();
    }

    /** The least cost of one length. */
    private static final class Scale {
        private final DocumentModel document;
        private int pages;
        private long nanos = Long.MAX_VALUE;
        private long allocated;

        Scale(DocumentModel document) {
            this.document = document;
        }

        void measure() throws IOException {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            long began = System.nanoTime();
            pages = pages(document);
            nanos = Math.min(nanos, System.nanoTime() - began);
            allocated = THREADS.getCurrentThreadAllocatedBytes() - before;
        }

        String row() {
            return String.format(
                    Locale.ROOT,
                    "| %d | %.1f | %.0f | %.0f |",
                    pages,
                    nanos / 1e6,
                    nanos / 1e3 / pages,
                    allocated / 1e3 / pages);
        }
    }
}
