package io.github.ehckit.architecture;

import static com.palantir.javaformat.java.JavaFormatterOptions.Style.PALANTIR;
import static org.assertj.core.api.Assertions.assertThat;

import com.palantir.javaformat.java.Formatter;
import com.palantir.javaformat.java.FormatterException;
import com.palantir.javaformat.java.ImportOrderer;
import com.palantir.javaformat.java.JavaFormatterOptions;
import com.palantir.javaformat.java.RemoveUnusedImports;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SourcesTest {
    private static final Formatter FORMATTER = Formatter.createFormatter(
            JavaFormatterOptions.builder().style(PALANTIR).build());
    private static final Pattern PROSE = Pattern.compile("(?s)/\\*\\*.{60,}?\\*/.*@NullMarked\\s+package ");

    @Test
    void sources_are_formatted() {
        assertThat(Sources.java()).isNotEmpty();
        assertThat(Sources.java())
                .filteredOn(file -> !isFormatted(Sources.read(file)))
                .as("put right by `mvn -q -Pformat`")
                .isEmpty();
    }

    @Test
    void a_source_that_is_not_formatted_is_found() {
        assertThat(isFormatted("class  A{}\n")).isFalse();
        assertThat(isFormatted("class A {}\n")).isTrue();
    }

    @Test
    void packages_say_what_they_are_for() {
        assertThat(Sources.packages()).isNotEmpty();
        assertThat(Sources.packages())
                .filteredOn(folder -> !isExplained(folder))
                .isEmpty();
    }

    @Test
    void a_package_without_prose_is_found() {
        assertThat(PROSE.matcher("/** Things. */\n@NullMarked\npackage a;\n").find())
                .isFalse();
        assertThat(PROSE.matcher("@NullMarked\npackage a;\n").find()).isFalse();
    }

    private static boolean isExplained(Path folder) {
        Path prose = folder.resolve("package-info.java");
        return prose.toFile().isFile() && PROSE.matcher(Sources.read(prose)).find();
    }

    private static boolean isFormatted(String source) {
        try {
            String imported = RemoveUnusedImports.removeUnusedImports(ImportOrderer.reorderImports(source, PALANTIR));
            return FORMATTER.formatSource(imported).equals(source);
        } catch (FormatterException unreadable) {
            throw new AssertionError(unreadable);
        }
    }
}
