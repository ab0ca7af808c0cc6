package io.github.ehckit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
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
        List<Process> others = new ArrayList<>();
        for (List<String> place : PLACES) {
            others.add(Digests.elsewhere(Map.of(), place));
        }
        for (Process other : others) {
            assertThat(Digests.printed(other)).isEqualTo(Digests.HERE);
        }
    }

    @Test
    void on_four_threads() throws Exception {
        List<Callable<List<String>>> four = Collections.nCopies(4, Digests::here);
        try (ExecutorService threads = Executors.newFixedThreadPool(4)) {
            for (Future<List<String>> thread : threads.invokeAll(four)) {
                assertThat(thread.get()).isEqualTo(Digests.HERE);
            }
        }
    }
}
