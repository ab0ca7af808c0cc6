package io.github.ehckit.example.benchmark.pdf;

import com.sun.management.ThreadMXBean;
import io.github.ehckit.document.DocumentModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.logging.LogManager;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The same advice written by every engine, one after the other in one process, warm: rows for {@code docs/benchmarks.md}.
 * Arguments: how many sections, how many runs to warm up, how many to measure, and which engines if not all.
 */
public final class PeersProgram {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private PeersProgram() {}

    public static void main(String... arguments) throws IOException {
        LogManager.getLogManager().reset();
        int sections = argument(arguments, 0, Documents.LONG);
        int warm = argument(arguments, 1, 8);
        int measured = argument(arguments, 2, 9);
        List<Engine> engines = arguments.length > 3
                ? Stream.of(arguments).skip(3).map(Engine::valueOf).toList()
                : List.of(Engine.values());
        DocumentModel document = Documents.ofSections(sections);
        System.out.println("| engine | pages | median ms | fastest ms | pages/s | MB allocated | MB written |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        for (Engine engine : engines) {
            print(engine, document, warm, measured);
        }
    }

    static int argument(String[] arguments, int index, int usual) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : usual;
    }

    private static void print(Engine engine, DocumentModel document, int warm, int measured) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        engine.write(document, file);
        int pages = pages(file.toByteArray());
        for (int i = 0; i < warm; i++) {
            engine.write(document, OutputStream.nullOutputStream());
        }
        long[] nanos = new long[measured];
        long before = THREADS.getCurrentThreadAllocatedBytes();
        for (int i = 0; i < measured; i++) {
            nanos[i] = nanos(engine, document);
        }
        double allocated = (double) (THREADS.getCurrentThreadAllocatedBytes() - before) / measured;
        Arrays.sort(nanos);
        double median = nanos[measured / 2] / 1e6;
        System.out.printf(
                Locale.ROOT,
                "| %s | %d | %.0f | %.0f | %.0f | %.0f | %.2f |%n",
                engine,
                pages,
                median,
                nanos[0] / 1e6,
                pages * 1000 / median,
                allocated / 1e6,
                file.size() / 1e6);
    }

    static long nanos(Engine engine, DocumentModel document) {
        System.gc();
        long began = System.nanoTime();
        engine.write(document, OutputStream.nullOutputStream());
        return System.nanoTime() - began;
    }

    static int pages(byte[] pdf) throws IOException {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return read.getNumberOfPages();
        }
    }
}
