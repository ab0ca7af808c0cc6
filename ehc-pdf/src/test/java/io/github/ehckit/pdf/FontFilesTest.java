package io.github.ehckit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.openpdf.text.pdf.BaseFont;

class FontFilesTest {
    private static final List<String> FOLDERS = List.of("/io/github/ehckit/pdf/fonts/", "/META-INF/ehc-pdf/fonts/");

    /** A line of a list of sums, and the folder that it lies in. */
    record Sum(String folder, String line) {
        String resource() {
            return folder + line.substring(line.lastIndexOf(' ') + 1);
        }
    }

    static Stream<Sum> sums() {
        return FOLDERS.stream()
                .flatMap(folder -> new String(resource(folder + "SHA256SUMS"), StandardCharsets.UTF_8)
                        .lines()
                        .map(line -> new Sum(folder, line)));
    }

    @ParameterizedTest
    @MethodSource("sums")
    void each_file_is_the_one_that_was_taken(Sum sum) throws NoSuchAlgorithmException {
        byte[] digest = MessageDigest.getInstance("SHA-256").digest(resource(sum.resource()));

        assertThat(sum.line()).startsWith(HexFormat.of().formatHex(digest) + "  ");
    }

    @Test
    void each_font_and_licence_is_in_the_list_of_sums() {
        assertThat(sums().map(Sum::resource))
                .containsAll(FontFile.all().stream().map(FontFile::resource).toList())
                .containsAll(FOLDERS.stream().map(folder -> folder + "OFL.txt").toList());
    }

    static Stream<FontFile> fonts() {
        return FontFile.all().stream();
    }

    @ParameterizedTest
    @MethodSource("fonts")
    void characters_and_widths_are_read_as_the_writer_reads_them(FontFile file) {
        BaseFont writers = file.embedded(Encoding.IDENTITY);
        TrueType ours = file.metrics();

        assertThat(IntStream.range(0x20, 0x20000)
                        .filter(c -> ours.has(c) != writers.charExists(c)
                                || (ours.has(c) && ours.advance(c) != writers.getWidth(c)))
                        .mapToObj(Integer::toHexString))
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("fontsOfLatinText")
    void characters_that_a_byte_can_name_are_as_wide_to_the_writer(FontFile file) {
        BaseFont writers = file.embedded(Encoding.WIN_ANSI);
        TrueType ours = file.metrics();

        assertThat(winAnsi())
                .hasSize(216)
                .allSatisfy(c -> assertThat(writers.getWidth(c)).isEqualTo(ours.advance(c)));
    }

    private static Stream<FontFile> fontsOfLatinText() {
        return Stream.of(Style.values()).map(Fonts::latin);
    }

    private static Stream<Integer> winAnsi() {
        return IntStream.range(0, 0x10000)
                .filter(c -> WinAnsi.has(Character.toString(c)))
                .boxed();
    }

    private static byte[] resource(String name) {
        try (InputStream in = FontFile.class.getResourceAsStream(name)) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
