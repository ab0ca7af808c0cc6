package io.github.ehckit.spi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** However a file is written, checking and stripping it needs little memory (U1, U5, U7). */
class WorstFilesTest {

    @Test
    void P10_the_worst_files_are_judged_in_a_heap_of_64_MB() throws IOException, InterruptedException {
        Process program = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        WorstFiles.class.getName(),
                        "8",
                        "80")
                .redirectErrorStream(true)
                .start();
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(program.waitFor()).as(said).isZero();
        assertThat(said.lines())
                .hasSize(2 + (int) new WorstFiles(1 << 20, 1 << 20).all().count());
    }
}
