package io.github.ehckit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

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
    void characters_and_widths_are_read_as_others_read_them(FontFile file) throws IOException {
        try (TrueTypeFont font =
                new TTFParser().parse(new RandomAccessReadBuffer(file.metrics().bytes()))) {
            var characters = font.getUnicodeCmapLookup();
            for (int c = 0; c < 0x20000; c++) {
                int glyph = characters.getGlyphId(c);
                assertThat(file.metrics().has(c)).as("U+%04X", c).isEqualTo(glyph != 0);
                if (glyph != 0) {
                    assertThat(file.metrics().advance(c))
                            .as("U+%04X", c)
                            .isEqualTo(font.getAdvanceWidth(glyph) * 1000 / font.getUnitsPerEm());
                }
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
