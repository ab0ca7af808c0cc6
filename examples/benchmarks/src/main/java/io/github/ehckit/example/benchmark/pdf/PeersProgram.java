package io.github.ehckit.example.benchmark.pdf;

import com.sun.management.ThreadMXBean;
import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.example.benchmark.Figures;
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
 * The program that measures the same advice written by every engine in one process, warm, the engines taking turns. It
 * prints rows for {@code docs/benchmarks.md}. Arguments: the numbers of sections, of runs to warm up and of runs to
 * measure, and the engines if not all.
 */
public final class PeersProgram {
    private static final ThreadMXBean THREADS = (ThreadMXBean) ManagementFactory.getThreadMXBean();

    private PeersProgram() {}

    public static void main(String... arguments) throws IOException {
        LogManager.getLogManager().reset();
        DocumentModel document = Documents.ofSections(argument(arguments, 0, Documents.LONG));
        int warm = argument(arguments, 1, 30);
        int measured = argument(arguments, 2, 15);
        List<Turns> engines = engines(arguments).stream()
                .map(engine -> new Turns(engine, document, measured))
                .toList();
        for (int i = 0; i < warm; i++) {
            engines.forEach(Turns::warm);
        }
        for (int i = 0; i < measured; i++) {
            engines.forEach(Turns::measure);
        }
        System.out.println("| engine | pages | median ms | fastest ms | pages/s | MB allocated | MB written |");
        System.out.println("| --- | --- | --- | --- | --- | --- | --- |");
        for (Turns engine : engines) {
            System.out.println(engine.row());
        }
        Figures.written();
    }

    private static List<Engine> engines(String... arguments) {
        return arguments.length > 3
                ? Stream.of(arguments).skip(3).map(Engine::valueOf).toList()
                : List.of(Engine.values());
    }

    private static int argument(String[] arguments, int index, int usual) {
        return arguments.length > index ? Integer.parseInt(arguments[index]) : usual;
    }

    /** The times that one engine took. */
    private static final class Turns {
        private final Engine engine;
        private final DocumentModel document;
        private final long[] nanos;
        private int taken;
        private long allocated;

        Turns(Engine engine, DocumentModel document, int measured) {
            this.engine = engine;
            this.document = document;
            this.nanos = new long[measured];
        }

        void warm() {
            engine.write(document, OutputStream.nullOutputStream());
        }

        void measure() {
            long before = THREADS.getCurrentThreadAllocatedBytes();
            long began = System.nanoTime();
            engine.write(document, OutputStream.nullOutputStream());
            nanos[taken++] = System.nanoTime() - began;
            allocated += THREADS.getCurrentThreadAllocatedBytes() - before;
        }

        String row() throws IOException {
            byte[] file = file();
            int pages = pages(file);
            Arrays.sort(nanos);
            double median = nanos[taken / 2] / 1e6;
            return String.format(
                    Locale.ROOT,
                    "| %s | %d | %.0f | %.0f | %.0f | %.0f | %.2f |",
                    engine,
                    pages,
                    median,
                    nanos[0] / 1e6,
                    pages * 1000 / median,
                    allocated / 1e6 / taken,
                    file.length / 1e6);
        }

        private byte[] file() {
            ByteArrayOutputStream file = new ByteArrayOutputStream();
            engine.write(document, file);
            return file.toByteArray();
        }

        private static int pages(byte[] pdf) throws IOException {
            try (PDDocument read = Loader.loadPDF(pdf)) {
                return read.getNumberOfPages();
            }
        }
    }
}
