package io.github.ehckit.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisplayName("Scripts that need shaping need no library of the machine")
class FontconfigTest {

    /** Empty files that the loader finds first and cannot load stand for a machine without the library. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void without_fontconfig_the_bytes_are_the_same(@TempDir Path libraries) throws Exception {
        for (String name : List.of("libfontconfig.so.1", "libfontconfig.so")) {
            Files.createFile(libraries.resolve(name));
        }

        Process without = Digests.elsewhere(Map.of("LD_LIBRARY_PATH", libraries.toString()), List.of());
        assertThat(Digests.printed(without)).isEqualTo(Digests.HERE);
    }

    @Test
    void where_the_font_code_never_starts_the_package_to_install_is_named() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Fontconfig.ensured(() -> {
                    throw new IOException("Problem reading font data.");
                }))
                .withMessageContaining("Install fontconfig");
    }
}
