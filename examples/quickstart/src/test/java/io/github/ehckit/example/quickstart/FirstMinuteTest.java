package io.github.ehckit.example.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.STRING;

import io.github.ehckit.timetable.KeyDate;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The first lines of code of the README, run as they stand there. */
class FirstMinuteTest {
    private static final int LINES = 20;

    @Test
    void what_the_readme_shows_runs_and_prints_the_key_dates() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-classpath",
                        System.getProperty("java.class.path"),
                        "-Dstdout.encoding=UTF-8",
                        FirstMinute.class.getName())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start();
        String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertThat(process.waitFor()).isZero();
        assertThat(said.lines().map(line -> line.replaceFirst(": .*", "")))
                .containsExactlyElementsOf(Stream.of(KeyDate.Kind.values())
                        .map(kind -> kind.label().english())
                        .toList());
        assertThat(said.lines())
                .element(1, STRING)
                .contains(
                        ": By Monday 23 February 2026 the local authority must tell the parent or young person whether it will assess",
                        " That is 6 weeks after it received the request on Monday 12 January 2026.");
    }

    @Test
    void the_readme_shows_what_is_tested_here_in_twenty_lines() throws IOException {
        String readme = Files.readString(Path.of("..", "..", "README.md"));
        String shown = readme.replaceFirst("(?s).*<!-- snippet: FirstMinute -->\n```java\n(.*?)```.*", "$1");
        assertThat(shown).isEqualTo(snippet());
        assertThat(shown.lines()).hasSizeLessThanOrEqualTo(LINES);
    }

    /** The imports, an empty line, and the lines between the two marks as they stand at the margin. */
    private static String snippet() throws IOException {
        String source = Files.readString(
                Path.of("src/test/java", FirstMinute.class.getName().replace('.', '/') + ".java"));
        Stream<String> imports = source.lines().filter(line -> line.startsWith("import "));
        Stream<String> body = source.replaceFirst("(?s).*?// snippet\n(.*?)\\s*// end\n.*", "$1\n")
                .lines()
                .map(line -> line.replaceFirst("^ {8}", ""));
        return Stream.of(imports, Stream.of(""), body)
                .flatMap(lines -> lines)
                .collect(Collectors.joining("\n", "", "\n"));
    }
}
