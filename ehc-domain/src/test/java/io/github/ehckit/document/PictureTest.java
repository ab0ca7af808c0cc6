package io.github.ehckit.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import java.nio.ByteBuffer;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PictureTest {
    private static final Refusal TOO_LARGE =
            DocumentRefusal.PICTURE_TOO_LARGE.refusal(Argument.of("most", Picture.MOST_PIXELS));

    static Picture png(int width, int height) {
        return Picture.of(pngBytes(width, height), 80).orElseThrow();
    }

    private static byte[] pngBytes(int width, int height) {
        return ByteBuffer.allocate(33)
                .putLong(0x89504E470D0A1A0AL)
                .putInt(13)
                .putInt(0x49484452)
                .putInt(width)
                .putInt(height)
                .array();
    }

    /** An application segment of 4 bytes, then a frame of 7 x 5 pixels. */
    private static byte[] jpeg(String frame, int components) {
        return HexFormat.of().parseHex("FFD8FFE000041234" + frame + "001108000500070" + components);
    }

    @Test
    void a_png_tells_its_size() {
        assertThat(png(640, 480)).hasToString("Picture[image/png, 640 x 480]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"FFC0", "FFC2"})
    void a_jpeg_tells_its_size(String frame) {
        assertThat(Picture.of(jpeg(frame, 3), 80).orElseThrow()).hasToString("Picture[image/jpeg, 7 x 5]");
    }

    @Test
    void P10_what_is_no_picture_is_refused() {
        assertRefused(new byte[0]);
        assertRefused(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9});
        assertRefused(HexFormat.of().parseHex("FFD8FFE0"));
        assertRefused(HexFormat.of().parseHex("FFD8FFE0FFFF00"));
        assertRefused(HexFormat.of().parseHex("FFD81234000400000000"));
        assertRefused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(java.nio.charset.StandardCharsets.UTF_8));
    }

    @Test
    void P10_printing_colours_and_pixel_floods_are_refused() {
        assertRefused(jpeg("FFC0", 4));
        assertRefused(pngBytes(50_000, 50_000), TOO_LARGE);
        assertRefused(pngBytes(0, 10));
        assertRefused(pngBytes(-1, -1));
    }

    @Test
    void the_largest_picture_is_still_one() {
        assertThat(Picture.of(pngBytes(10_000, 5_000), 80)).isInstanceOf(Outcome.Done.class);
        assertRefused(pngBytes(10_000, 5_001), TOO_LARGE);
    }

    @Test
    void the_bytes_are_copied_in_and_out() {
        byte[] given = pngBytes(4, 3);
        Picture picture = Picture.of(given, 80).orElseThrow();
        given[0] = 0;
        picture.bytes()[0] = 0;

        assertThat(picture).isEqualTo(png(4, 3)).hasSameHashCodeAs(png(4, 3));
        assertThat(picture).isNotEqualTo(Picture.of(pngBytes(4, 3), 81).orElseThrow());
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 171})
    void a_picture_fits_between_the_margins(int millimetres) {
        assertThatIllegalArgumentException().isThrownBy(() -> Picture.of(pngBytes(4, 3), millimetres));
    }

    private static void assertRefused(byte[] bytes) {
        assertRefused(bytes, DocumentRefusal.PICTURE_TYPE.refusal());
    }

    private static void assertRefused(byte[] bytes, Refusal because) {
        assertThat(Picture.of(bytes, 80)).isEqualTo(Outcome.refused(because));
    }
}
