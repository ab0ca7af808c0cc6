package io.github.ehckit.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program in a process of its own, which is killed in mid-journey, again and again. */
class KilledJourneyTest {
    private static final int NEVER = Integer.MAX_VALUE;

    @TempDir
    private Path folder;

    private final Map<String, Integer> acknowledged = new TreeMap<>();
    private List<String> told = List.of();

    @Test
    @DisplayName("P4 killing the process in mid-journey loses no step that was acknowledged")
    void P4_nothing_acknowledged_is_lost() throws IOException, InterruptedException {
        run("undisturbed", NEVER);
        Map<String, Integer> undisturbed = new TreeMap<>(acknowledged);
        String kept = kept();
        acknowledged.clear();

        int kills = 0;
        while (run("killed", 3) != 0) {
            kills++;
        }

        assertThat(kills).isGreaterThanOrEqualTo(4);
        assertThat(acknowledged)
                .allSatisfy((step, times) -> assertThat(times)
                        .as("a step that was lost is taken again: %s", step)
                        .isLessThanOrEqualTo(undisturbed.getOrDefault(step, 0)));
        assertThat(kept()).isEqualTo(kept);
    }

    /** Runs the program, kills it after so many acknowledged steps, and answers with its exit status. */
    private int run(String database, int acknowledgements) throws IOException, InterruptedException {
        Process process = start(database);
        told = new ArrayList<>();
        int steps = 0;
        try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                if (line.equals("    done") && !told.getLast().contains(" reads ")) {
                    acknowledged.merge(told.getLast(), 1, Integer::sum);
                    steps++;
                }
                told.add(line);
                if (steps >= acknowledgements) {
                    process.toHandle().destroyForcibly(); // leaves what it has said to be read
                }
            }
        }
        return process.waitFor();
    }

    private Process start(String database) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "-Dstdout.encoding=UTF-8",
                        "-Dorg.jboss.logging.provider=slf4j",
                        Quickstart.class.getName(),
                        "--folder",
                        folder.resolve(database).toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
    }

    /** What the last run showed of the case, but for the digests, which cover the identity of the case. */
    private String kept() {
        String story = String.join("\n", told);
        return story.substring(story.indexOf("\nCase EHC-000001"), story.indexOf("\nPDF"))
                .replaceAll("SHA-256 [0-9a-f]+", "SHA-256");
    }
}
