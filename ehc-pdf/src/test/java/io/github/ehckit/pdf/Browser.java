package io.github.ehckit.pdf;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/**
 * A Chromium without a window.
 *
 * @param program its path
 */
record Browser(Path program) {
    private static final int MINUTES = 5;
    private static final List<String> NAMES = List.of("chromium", "chromium-browser", "google-chrome", "chrome");
    private static final List<String> FLAGS = List.of(
            "--headless",
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--virtual-time-budget=600000");

    /** The first that is found where programs are. */
    static Optional<Browser> found() {
        return Stream.of(System.getenv().getOrDefault("PATH", "").split(File.pathSeparator, -1))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)))
                .filter(Files::isExecutable)
                .findFirst()
                .map(Browser::new);
    }

    /**
     * A page as it is once its scripts have run.
     *
     * @param folder empty, for what the browser keeps
     */
    String open(Path page, Path folder) throws IOException, InterruptedException {
        Path dom = folder.resolve("dom.html");
        run(page, folder, ProcessBuilder.Redirect.to(dom.toFile()), "--dump-dom");
        return Files.readString(dom, StandardCharsets.UTF_8);
    }

    /**
     * A page on paper, as PDF.
     *
     * @param folder for what the browser keeps
     */
    byte[] print(Path page, Path folder) throws IOException, InterruptedException {
        Path pdf = folder.resolve("printed.pdf");
        run(page, folder, ProcessBuilder.Redirect.DISCARD, "--no-pdf-header-footer", "--print-to-pdf=" + pdf);
        return Files.readAllBytes(pdf);
    }

    private void run(Path page, Path folder, ProcessBuilder.Redirect to, String... action)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(program.toString()));
        command.addAll(FLAGS);
        command.addAll(List.of(action));
        command.addAll(List.of(
                "--user-data-dir=" + folder.resolve("profile"), page.toUri().toString()));
        Process process = new ProcessBuilder(command)
                .redirectOutput(to)
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (!process.waitFor(MINUTES, TimeUnit.MINUTES)) {
            process.destroyForcibly();
            throw new IllegalStateException("the browser did not answer within " + MINUTES + " minutes");
        }
    }
}
