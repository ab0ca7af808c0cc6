package io.github.ehckit.spi.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class PdfMemoryTest {

    @Test
    void U1_large_pdfs_of_one_thing_over_and_over_are_judged_in_a_heap_of_64_MB()
            throws IOException, InterruptedException {
        Process judge = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElseThrow(),
                        "-Xmx64m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        SmallHeap.class.getName())
                .redirectErrorStream(true)
                .start();
        String said = new String(judge.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(judge.waitFor()).as(said).isZero();
        assertThat(said.lines()).containsOnly("judged").hasSize((int)
                SmallHeap.files().count());
    }
}
