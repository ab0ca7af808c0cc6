package io.github.ehckit.spi.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.ehckit.spi.content.GoodFiles.Good;
import io.github.ehckit.upload.FileName;
import io.github.ehckit.upload.FileType;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class MetadataTest {
    /** ImageIO reads neither printing colours nor arithmetic coding. */
    private static final Set<String> UNREAD = Set.of("imagemagick-cmyk.jpg", "jpegtran-arithmetic.jpg");

    private static final List<String> TELLING = List.of("51.5", "GPS", "Canary", "Rowan", "location", "ISO6709");

    @ParameterizedTest(name = "P10: {0} is still what it was when it is stripped")
    @MethodSource("files")
    void P10_what_was_stripped_is_still_confirmed(Good file) {
        byte[] stripped = MemorySource.stripped(file.type(), file.content());
        assertThat(Judged.faults(file.name(), stripped)).isEmpty();
        assertThat(MemorySource.stripped(file.type(), stripped)).isEqualTo(stripped);
    }

    @ParameterizedTest(name = "P10: {0} tells no place when it is stripped")
    @ValueSource(
            strings = {"gps.png", "gps.jpg", "exiv2.jpg", "gps.heic", "gps.mp4", "gps.mov", "exiftool.mov", "ffmpeg.mov"
            })
    void P10_a_place_is_taken_out(String name) {
        Good file = GoodFiles.named(name);
        assertThat(told(file.content())).isNotEmpty();
        assertThat(told(MemorySource.stripped(file.type(), file.content()))).isEmpty();
    }

    @ParameterizedTest(name = "P10: {0} looks the same when it is stripped")
    @MethodSource("pictures")
    void P10_a_picture_keeps_its_pixels(Good file) throws IOException {
        byte[] stripped = MemorySource.stripped(file.type(), file.content());
        assertThat(pixels(stripped)).isEqualTo(pixels(file.content()));
    }

    @ParameterizedTest(name = "P10: {0} keeps its length")
    @ValueSource(strings = {"gps.heic", "gps.mp4", "gps.mov", "ffmpeg-faststart.mp4", "ffmpeg-fragments.mp4"})
    void P10_nothing_moves_in_a_file_whose_parts_know_their_places(String name) {
        Good file = GoodFiles.named(name);
        assertThat(MemorySource.stripped(file.type(), file.content())).hasSameSizeAs(file.content());
    }

    @Test
    void P10_which_way_up_a_photograph_is_stays_in_it() {
        String stripped = Ascii.text(
                MemorySource.stripped(FileType.JPEG, GoodFiles.named("gps.jpg").content()));
        int exif = stripped.indexOf(Exif.HEAD);
        assertThat(Exif.orientation(Ascii.bytes(stripped.substring(exif + Exif.HEAD.length()))))
                .isEqualTo(6);
        assertThat(stripped.indexOf(Exif.HEAD, exif + 1)).isNegative();
    }

    @Test
    void P10_an_upright_photograph_keeps_no_exif_at_all() {
        String upright = Segments.picture(Segments.segment(0xE1, Exif.HEAD + Ascii.text(Exif.saying(1))));
        assertThat(Ascii.text(MemorySource.stripped(FileType.JPEG, Ascii.bytes(upright))))
                .doesNotContain("Exif");
    }

    @Test
    void P10_the_small_picture_in_the_head_of_a_photograph_is_left_out() {
        String picture = Segments.picture("");
        String shown = Segments.segment(0xE0, "JFIF\0\u0001\u0001\0\0\u0001\0\u0001\u0001\u0002rgbRGB");
        String head = Segments.segment(0xE0, "JFIF\0\u0001\u0001\0\0\u0001\0\u0001\0\0");
        assertThat(MemorySource.stripped(FileType.JPEG, Ascii.bytes(picture.replace(head, shown))))
                .isEqualTo(Ascii.bytes(picture));
    }

    @Test
    void P10_what_cameras_put_after_a_photograph_is_left_out() {
        String picture = Segments.picture("");
        String all = picture + picture + HostileFilms.film();
        assertThat(MemorySource.stripped(FileType.JPEG, Ascii.bytes(all))).isEqualTo(Ascii.bytes(picture));
    }

    @ParameterizedTest(name = "U11: {0} is no reason against a photograph whose copy is kept")
    @MethodSource("leavings")
    void U11_of_a_photograph_the_picture_alone_is_kept(String what, String name, String content, String picture) {
        FileType type = FileName.of(name).orElseThrow().claims();
        assertThat(Judged.accepted(name, Ascii.bytes(content))).isFalse();
        assertThat(Judged.faultsBeforeStripping(name, Ascii.bytes(content))).isEmpty();
        byte[] stripped = MemorySource.stripped(type, Ascii.bytes(content));
        assertThat(stripped).isEqualTo(Ascii.bytes(picture));
        assertThat(Judged.faults(name, stripped)).isEmpty();
    }

    static Stream<Arguments> leavings() {
        String jpeg = Segments.picture("");
        String png = Chunks.picture("");
        String zip = Ascii.text(new RawZip().stored("a", "a").bytes());
        return Stream.of(
                Arguments.of("a page after a JPEG", "a.jpg", jpeg + "<script>", jpeg),
                Arguments.of("a ZIP after a JPEG", "a.jpg", jpeg + zip, jpeg),
                Arguments.of("half a picture after a JPEG", "a.jpg", jpeg + "\u00FF\u00D8\u00FF\u00E1\0", jpeg),
                Arguments.of("what Vivo writes", "a.jpg", jpeg + "vivo{\"a\":1}", jpeg),
                Arguments.of("a PDF in a comment", "a.jpg", Segments.picture(Segments.segment(0xFE, "%PDF-1.7")), jpeg),
                Arguments.of("bytes between segments", "a.jpg", Segments.picture("<a>\0\0\u00FF\0"), jpeg),
                Arguments.of("a page after a PNG", "a.png", png + "<script>", png),
                Arguments.of("a ZIP after a PNG", "a.png", png + zip, png),
                Arguments.of("a PDF in a PNG", "a.png", Chunks.picture(Chunks.chunk("tEXt", "a\0%PDF-1.7")), png));
    }

    @Test
    void U11_what_would_stay_in_the_copy_is_found_there() {
        String profile = Segments.picture(Segments.segment(0xE2, "ICC_PROFILE\0%PDF-1.7"));
        byte[] stripped = MemorySource.stripped(FileType.JPEG, Ascii.bytes(profile));
        assertThat(Judged.faults("a.jpg", stripped)).containsExactly(Fault.MIXED);
    }

    @Test
    void U11_zeros_and_ends_of_lines_after_a_photograph_are_no_other_content() {
        String picture = Segments.picture("");
        assertThat(Judged.faults("a.jpg", Ascii.bytes(picture + "\r\n\u00FF\0" + picture + "\u00FF")))
                .isEmpty();
        assertThat(Judged.faults("a.jpg", Ascii.bytes(picture + "\0\0" + Segments.samsung("\0\0block"))))
                .isEmpty();
    }

    @Test
    void U11_filling_within_coded_data_is_left_out() {
        String picture = Segments.picture("");
        String filled = picture.replace("data", "d\u00FF\u00FF\0a\u00FF\u00FF\u00D0ta\u00FF\u00FF");
        assertThat(MemorySource.stripped(FileType.JPEG, Ascii.bytes(filled)))
                .isEqualTo(Ascii.bytes(picture.replace("data", "d\u00FF\0a\u00FF\u00D0ta")));
    }

    @ParameterizedTest(name = "U13: a PNG that is shown as {0} says so when it is stripped")
    @ValueSource(ints = {3, 6, 8})
    void U13_which_way_up_a_png_is_stays_in_it(int orientation) {
        String turned = Chunks.chunk("eXIf", Ascii.text(Exif.saying(orientation)));
        String more = Chunks.chunk("eXIf", Ascii.text(Exif.saying(orientation)) + "N51.5");
        byte[] stripped = MemorySource.stripped(FileType.PNG, Ascii.bytes(Chunks.picture(more + more)));
        assertThat(Ascii.text(stripped)).isEqualTo(Chunks.picture(turned));
    }

    @Test
    void U13_a_png_that_stands_upright_keeps_no_exif_at_all() {
        String upright = Chunks.chunk("eXIf", Ascii.text(Exif.saying(1)));
        assertThat(MemorySource.stripped(FileType.PNG, Ascii.bytes(Chunks.picture(upright))))
                .isEqualTo(Ascii.bytes(Chunks.picture("")));
    }

    @ParameterizedTest(name = "{0} is copied as it is")
    @ValueSource(strings = {"libreoffice.pdf", "pandoc.docx", "openpyxl.xlsx", "odfpy.odt", "languages.txt"})
    void what_is_neither_photograph_nor_film_is_copied(String name) {
        Good file = GoodFiles.named(name);
        assertThat(MemorySource.stripped(file.type(), file.content())).isEqualTo(file.content());
    }

    @ParameterizedTest(name = "what is no {0} after all is told")
    @ValueSource(strings = {"JPEG", "PNG", "HEIC", "MP4"})
    void a_file_that_was_not_confirmed_is_told(FileType type) {
        MemorySource other = new MemorySource(Ascii.bytes("no such file, by far"));
        assertThatIOException().isThrownBy(() -> Metadata.strip(type, other, OutputStream.nullOutputStream()));
    }

    static Stream<Good> files() {
        return GoodFiles.all().stream();
    }

    static Stream<Good> pictures() {
        return files().filter(file -> file.type() == FileType.PNG || file.type() == FileType.JPEG)
                .filter(file -> !UNREAD.contains(file.name()));
    }

    private static List<String> told(byte[] content) {
        String text = Ascii.text(content);
        return TELLING.stream().filter(text::contains).toList();
    }

    private static int[] pixels(byte[] content) throws IOException {
        BufferedImage image = ImageIO.read(new ByteArrayInputStream(content));
        return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
    }
}
