package io.github.ehckit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What may differ from the last release stands in one list, each with its reason. */
class ReleasedTypesTest {
    private static final String EXCLUDE = "//excludes/exclude";
    private static final String WITHOUT_REASON =
            EXCLUDE + "[not(preceding-sibling::node()[not(self::text())][1][self::comment()])]";

    @Test
    void every_exception_has_its_reason_before_it() throws Exception {
        assertThat(Pom.of("examples/released").texts("//excludes")).hasSize(1);
        assertThat(Pom.of("examples/released").texts(WITHOUT_REASON)).isEmpty();
    }

    @Test
    void the_list_is_nowhere_else() throws Exception {
        for (String folder : List.of("", "ehc-domain", "ehc-spi")) {
            assertThat(Pom.of(folder).texts("//plugin[artifactId='japicmp-maven-plugin']"))
                    .isEmpty();
        }
    }

    @Test
    void an_exception_without_a_reason_is_found() throws Exception {
        Pom pom = Pom.reading("""
                <excludes><!-- Because of this. --><exclude>a</exclude><exclude>b</exclude>
                <!-- And that. -->
                <exclude>c</exclude></excludes>""");
        assertThat(pom.texts(WITHOUT_REASON)).containsExactly("b");
    }
}
