package io.github.ehckit.example.benchmark.pdf;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.example.benchmark.Figures;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;

/** The program that measures the first document of a process that has written none: median of several processes. */
public final class FirstProgram {
    private static final int PROCESSES = 9;

    private FirstProgram() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        double[] millis = new double[PROCESSES];
        for (int i = 0; i < PROCESSES; i++) {
            millis[i] = first();
        }
        Arrays.sort(millis);
        System.out.println("| first document of a process, median ms | fastest | slowest |");
        System.out.println("| --- | --- | --- |");
        System.out.printf(
                Locale.UK, "| %.0f | %.0f | %.0f |%n", millis[PROCESSES / 2], millis[0], millis[PROCESSES - 1]);
        Figures.written();
    }

    private static double first() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-cp",
                        System.getProperty("java.class.path"),
                        One.class.getName())
                .start();
        String printed = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return Double.parseDouble(printed) / 1e6;
    }

    /** A program that writes one document of a few pages and prints the nanoseconds. */
    public static final class One {
        private One() {}

        public static void main(String... arguments) {
            DocumentModel document = Documents.ofSections(4);
            long began = System.nanoTime();
            Engine.EHC_PDF.write(document, OutputStream.nullOutputStream());
            System.out.println(System.nanoTime() - began);
        }
    }
}
