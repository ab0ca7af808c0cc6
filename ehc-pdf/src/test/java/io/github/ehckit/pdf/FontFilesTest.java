package io.github.ehckit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.BaseFont;

class FontFilesTest {

    static Stream<String> sums() throws IOException {
        return new String(resource("SHA256SUMS"), StandardCharsets.UTF_8).lines();
    }

    @ParameterizedTest
    @MethodSource("sums")
    void each_file_is_the_one_that_was_taken(String sum) throws IOException, NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(resource(name(sum)));

        assertThat(sum).startsWith(HexFormat.of().formatHex(digest) + "  ");
    }

    @Test
    void each_font_is_in_the_list_of_sums() throws IOException {
        assertThat(sums().map(FontFilesTest::name).toList())
                .containsAll(FontFile.ALL.stream().map(FontFile::fileName).toList())
                .contains("OFL.txt");
    }

    static Stream<FontFile> fonts() {
        return FontFile.ALL.stream();
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void characters_and_widths_are_read_as_the_writer_reads_them(FontFile file) {
        BaseFont writers = new EmbeddedFonts().of(file);
        for (int c = 0; c < 0x20000; c++) {
            assertThat(file.metrics().has(c)).as("U+%04X", c).isEqualTo(writers.charExists(c));
            if (file.metrics().has(c)) {
                assertThat(file.metrics().advance(c)).as("U+%04X", c).isEqualTo(writers.getWidth(c));
            }
        }
    }

    private static String name(String sum) {
        return sum.substring(sum.lastIndexOf(' ') + 1);
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream in = FontFile.class.getResourceAsStream("fonts/" + name)) {
            return in.readAllBytes();
        }
    }
}
