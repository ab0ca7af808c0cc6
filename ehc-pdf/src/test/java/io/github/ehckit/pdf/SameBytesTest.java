package io.github.ehckit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P16 The same document is the same bytes: PDF, HTML and text")
class SameBytesTest {
    private static final List<List<String>> PLACES = List.of(
            List.of("-Duser.language=en", "-Duser.country=GB", "-Duser.timezone=Europe/London"),
            List.of("-Duser.language=tr", "-Duser.country=TR", "-Duser.timezone=Asia/Kathmandu"),
            List.of("-Duser.language=ar", "-Duser.country=EG", "-Duser.timezone=America/Los_Angeles"));

    @Test
    void in_four_processes_in_three_locales_and_time_zones() throws Exception {
        List<String> here = here();
        List<Process> processes = new ArrayList<>();
        for (List<String> place : PLACES) {
            processes.add(started(place));
        }
        processes.add(started(PLACES.getFirst()));
        for (Process process : processes) {
            assertThat(lines(process)).isEqualTo(here);
        }
    }

    @Test
    void on_four_threads() throws Exception {
        List<String> here = here();
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            List<Callable<List<String>>> four = List.of(
                    SameBytesTest::here, SameBytesTest::here, SameBytesTest::here, SameBytesTest::here);
            for (Future<List<String>> thread : threads.invokeAll(four)) {
                assertThat(thread.get()).isEqualTo(here);
            }
        }
    }

    private static List<String> here() {
        List<String> lines = new ArrayList<>();
        Digests.print(lines::add);
        return lines;
    }

    private static Process started(List<String> options) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"), Digests.class.getName()));
        return new ProcessBuilder(command)
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    private static List<String> lines(Process process) throws IOException, InterruptedException {
        List<String> lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                .lines()
                .toList();
        assertThat(process.waitFor()).isZero();
        return lines;
    }
}
