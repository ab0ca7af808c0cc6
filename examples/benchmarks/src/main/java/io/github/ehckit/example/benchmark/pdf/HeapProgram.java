package io.github.ehckit.example.benchmark.pdf;

import io.github.ehckit.example.benchmark.Figures;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ProcessBuilder.Redirect;
import java.util.List;
import java.util.logging.LogManager;

/**
 * The program that finds the smallest heap in which each engine writes one document in a process of its own. Argument:
 * the number of sections.
 */
public final class HeapProgram {
    private static final List<Integer> LADDER =
            List.of(12, 16, 20, 24, 28, 32, 40, 48, 64, 96, 128, 192, 256, 384, 512);

    private HeapProgram() {}

    public static void main(String... arguments) throws IOException, InterruptedException {
        String sections = arguments.length > 0 ? arguments[0] : String.valueOf(Documents.LONG);
        System.out.println("| engine | smallest heap, MB |");
        System.out.println("| --- | --- |");
        for (Engine engine : Engine.values()) {
            System.out.println("| " + engine + " | " + smallest(engine, sections) + " |");
        }
        Figures.written();
    }

    private static int smallest(Engine engine, String sections) throws IOException, InterruptedException {
        for (int megabytes : LADDER) {
            if (suffices(megabytes, engine, sections)) {
                return megabytes;
            }
        }
        return Integer.MAX_VALUE;
    }

    private static boolean suffices(int megabytes, Engine engine, String sections)
            throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        System.getProperty("java.home") + "/bin/java",
                        "-XX:+UseSerialGC",
                        "-Xmx" + megabytes + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        One.class.getName(),
                        engine.name(),
                        sections)
                .redirectError(Redirect.DISCARD)
                .redirectOutput(Redirect.DISCARD)
                .start();
        return process.waitFor() == 0;
    }

    /** A program that writes one document to nowhere. */
    public static final class One {
        private One() {}

        public static void main(String... arguments) {
            LogManager.getLogManager().reset();
            Engine.valueOf(arguments[0])
                    .write(Documents.ofSections(Integer.parseInt(arguments[1])), OutputStream.nullOutputStream());
        }
    }
}
