package io.github.ehckit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.ModuleTree;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A host on the module path names our modules, so that their names are part of what we promise. */
class ModuleNamesTest {
    private static final String OF_THE_JAR = "/project/build/plugins/plugin[artifactId='maven-jar-plugin']";
    private static final String NAME = "/configuration/archive/manifestEntries/Automatic-Module-Name";

    @ParameterizedTest(name = "{0} is the module {1}")
    @CsvSource({
        "ehc-domain, io.github.ehckit.domain",
        "ehc-spi, io.github.ehckit.spi",
        "ehc-persistence, io.github.ehckit.persistence",
        "ehc-pdf, io.github.ehckit.pdf"
    })
    void every_artefact_names_its_module_once(String artefact, String name) throws Exception {
        Path declaration = Sources.ROOT.resolve(artefact).resolve("src/main/java/module-info.java");
        List<String> inManifest = Pom.of(artefact).texts(OF_THE_JAR + NAME);
        if (Files.exists(declaration)) {
            assertThat(inManifest).as("besides %s", declaration).isEmpty();
            assertThat(declared(Sources.read(declaration))).isEqualTo(name);
        } else {
            assertThat(inManifest).containsExactly(name);
        }
    }

    @Test
    void the_jar_of_the_font_for_chinese_names_its_own() throws Exception {
        assertThat(Pom.of("ehc-pdf").texts(OF_THE_JAR + "//execution[id='chinese']" + NAME))
                .containsExactly("io.github.ehckit.pdf.chinese");
    }

    @Test
    void the_jar_of_the_contract_kit_names_its_own() throws Exception {
        assertThat(Pom.of("ehc-spi").texts(OF_THE_JAR + "//execution[id='tck']" + NAME))
                .containsExactly("io.github.ehckit.spi.tck");
    }

    @Test
    void the_name_in_a_declaration_is_read() {
        assertThat(declared("/** A. */ module a.b { requires java.sql; }")).isEqualTo("a.b");
    }

    private static String declared(String source) {
        CompilationUnitTree file = SourceText.parsed(List.of(source)).iterator().next();
        ModuleTree module = file.getModule();
        return String.valueOf(module.getName());
    }
}
