package io.github.ehckit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What stands on standard input is for the program behind the build: {@code … | (mvn package && timetable)}. That the default
 * build leaves it there is tried in {@code .ci/run}; here are the steps of all profiles.
 */
class BuildStepsTest {
    private static final String EXEC = "//plugin[artifactId='exec-maven-plugin']";
    private static final String MANAGED =
            "/project/build/pluginManagement/plugins/plugin[artifactId='exec-maven-plugin']";

    /** It hands standard input on, and with it takes it from everybody else, unless output goes to a file. */
    @Test
    void programs_that_the_build_runs_are_given_no_standard_input() throws Exception {
        assertThat(Pom.of("").texts(MANAGED + "/configuration/outputFile")).hasSize(1);
        assertThat(Pom.of("").texts(MANAGED + "/configuration/inheritIo"))
                .as("or the console would not show what they say")
                .containsExactly("true");
    }

    @Test
    void no_module_or_profile_gives_it_to_them_nevertheless() throws Exception {
        for (Path pom : poms()) {
            assertThat(Pom.at(pom).texts(EXEC + "//goal[.!='exec']"))
                    .as("%s", pom)
                    .isEmpty();
            assertThat(Pom.at(pom).texts(EXEC + "//execution//*[self::outputFile or self::inheritIo]"))
                    .as("%s", pom)
                    .isEmpty();
            assertThat(Pom.at(pom).texts(EXEC + "//@*[name()='combine.self']"))
                    .as("%s", pom)
                    .isEmpty();
        }
    }

    /** Each hands standard input on of its own accord. */
    @Test
    void no_other_plugin_runs_programs() throws Exception {
        for (Path pom : poms()) {
            assertThat(Pom.at(pom).texts("//plugin/artifactId"))
                    .as("%s", pom)
                    .doesNotContain("maven-antrun-plugin", "gmaven-plugin", "groovy-maven-plugin");
        }
    }

    private static List<Path> poms() throws IOException {
        try (Stream<Path> files = Files.find(
                Sources.ROOT,
                3,
                (file, attributes) -> file.getFileName().toString().equals("pom.xml"))) {
            return files.toList();
        }
    }
}
