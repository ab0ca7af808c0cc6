package io.github.ehckit.example.benchmark.size;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.spi.content.StrictContentInspector;
import io.github.ehckit.upload.FileName;
import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.Source;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The program that measures the cost of checking the worst files within the limits, and prints the rows of the table in
 * {@code docs/benchmarks.md}. Run in a small heap it shows that no file takes more than that.
 */
public final class WorstFilesProgram {
    private static final double MB = 1024 * 1024;

    private WorstFilesProgram() {}

    public static void main(String[] arguments) throws IOException {
        Path file = Files.createTempFile("worst", ".pdf");
        System.out.println("| heap | file | bytes | check, ms | peak of the heap, MB | refused as |");
        System.out.println("|---|---|---|---|---|---|");
        try {
            for (WorstPdf worst : WorstPdf.all().toList()) {
                worst.write(file);
                measure(worst.what(), FileName.of("worst.pdf").orElseThrow(), file);
            }
        } finally {
            Files.delete(file);
        }
    }

    private static void measure(String what, FileName name, Path file) throws IOException {
        pools().forEach(MemoryPoolMXBean::resetPeakUsage);
        long begin = processor();
        Outcome<FileType> said = check(name, file);
        double millis = (processor() - begin) / 1e6;
        System.out.printf(
                Locale.UK,
                "| %.0f MB | `%s` | %,d | %,.0f | %.0f | %s |%n",
                Runtime.getRuntime().maxMemory() / MB,
                what,
                Files.size(file),
                millis,
                pools().mapToLong(pool -> pool.getPeakUsage().getUsed()).sum() / MB,
                reasons(said));
    }

    private static Outcome<FileType> check(FileName name, Path file) {
        try {
            return new StrictContentInspector().confirm(name, source(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String reasons(Outcome<?> said) {
        return said instanceof Outcome.Refused<?>(var reasons)
                ? String.join(
                        ", ",
                        reasons.stream().map(reason -> reason.code().name()).toList())
                : "";
    }

    private static Source source(Path file) throws IOException {
        long bytes = Files.size(file);
        return new Source() {
            @Override
            public long bytes() {
                return bytes;
            }

            @Override
            public InputStream open() throws IOException {
                return new BufferedInputStream(Files.newInputStream(file));
            }
        };
    }

    /** Returns the processor time of this thread; other threads add nothing to it. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static Stream<MemoryPoolMXBean> pools() {
        return ManagementFactory.getMemoryPoolMXBeans().stream().filter(pool -> pool.getType() == MemoryType.HEAP);
    }
}
