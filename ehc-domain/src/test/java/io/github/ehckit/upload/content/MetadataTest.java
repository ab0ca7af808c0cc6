package io.github.ehckit.upload.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.ehckit.upload.content.GoodFiles.Good;
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
    void P10_what_cameras_put_after_a_photograph_is_left_out() {
        String picture = Segments.picture("");
        String all = picture + picture + HostileFilms.film();
        assertThat(MemorySource.stripped(FileType.JPEG, Ascii.bytes(all))).isEqualTo(Ascii.bytes(picture));
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
