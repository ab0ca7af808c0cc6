package io.github.ehckit.example.benchmark.pdf;

import com.sun.management.ThreadMXBean;
import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.pdf.PdfBudget;
import io.github.ehckit.pdf.PdfOptions;
import io.github.ehckit.pdf.PdfRenderer;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Locale;

/** Time and memory of ours from 10 pages to more than 5,000, each warm: per page they should stay the same. */
public final class ScaleProgram {
    private static final PdfRenderer RENDERER =
            new PdfRenderer(PdfOptions.DEFAULT.with(new PdfBudget(20_000, Duration.ofMinutes(10), Long.MAX_VALUE)));
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private ScaleProgram() {}

    public static void main(String... arguments) throws IOException {
        System.out.println("| pages | ms | microseconds a page | KB allocated a page |");
        System.out.println("| --- | --- | --- | --- |");
        for (int i = 0; i < 30; i++) {
            pages(Documents.ofSections(60));
        }
        for (int sections : new int[] {7, 30, 65, 325, 1_000, 3_300}) {
            print(Documents.ofSections(sections));
        }
    }

    private static int pages(DocumentModel document) throws IOException {
        return RENDERER.render(document, OutputStream.nullOutputStream())
                .orElseThrow()
                .pages()
                .orElseThrow();
    }

    private static void print(DocumentModel document) throws IOException {
        long best = Long.MAX_VALUE;
        long allocated = THREADS.getCurrentThreadAllocatedBytes();
        int pages = pages(document);
        allocated = THREADS.getCurrentThreadAllocatedBytes() - allocated;
        for (int i = 0; i < 5; i++) {
            System.gc();
            long began = System.nanoTime();
            pages(document);
            best = Math.min(best, System.nanoTime() - began);
        }
        System.out.printf(
                Locale.ROOT,
                "| %d | %.1f | %.0f | %.0f |%n",
                pages,
                best / 1e6,
                best / 1e3 / pages,
                allocated / 1e3 / pages);
    }
}
