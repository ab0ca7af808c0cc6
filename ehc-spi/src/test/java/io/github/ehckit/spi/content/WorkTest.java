package io.github.ehckit.spi.content;

import static io.github.ehckit.spi.content.HostileFilms.box;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.upload.FileName;
import io.github.ehckit.upload.FileType;
import java.io.IOException;
import java.io.OutputStream;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** However a file is written, it is asked for in blocks, and its copy is written in blocks (U7). */
class WorkTest {
    private static final int MB = 1 << 20;
    /** Of the smallest block that is asked for or written, there are so many in a megabyte. */
    private static final int BLOCKS = MB >> 12;

    @ParameterizedTest(name = "U7: {0} is read and written in blocks")
    @MethodSource("large")
    void U7_a_large_file_is_read_and_written_in_blocks(String what, String name, String content) throws IOException {
        CountingSource source = CountingSource.of(new MemorySource(Ascii.bytes(content)));
        AtomicInteger writes = new AtomicInteger();
        FileName named = FileName.of(name).orElseThrow();
        FileType type = ContentCheck.confirmBeforeStripping(named, source).orElseThrow();
        Metadata.strip(type, source, counting(writes));
        assertThat(source.times()).isLessThan(BLOCKS);
        assertThat(writes.get()).isLessThan(BLOCKS);
    }

    static Stream<Arguments> large() {
        String beside = Films.film("SEEN", Films.track(1, "vide", "")) + box("uuid", "a".repeat(MB));
        String telemetry = Films.film("N".repeat(MB), Films.track(1, "meta", Films.tables(1, Films.sizes(MB), 0)));
        String heic = box("ftyp", "heic\0\0\0\0mif1heic") + heicMeta() + box("uuid", "a".repeat(MB));
        String comments = Segments.segment(0xFE, "").repeat(MB / 4);
        return Stream.of(
                Arguments.of("a film with a large box beside it", "a.mp4", beside),
                Arguments.of("a film with a megabyte of telemetry", "a.mp4", telemetry),
                Arguments.of("a HEIC with a large box beside it", "a.heic", heic),
                Arguments.of("a JPEG of a megabyte of FF", "a.jpg", Segments.picture("\u00FF".repeat(MB))),
                Arguments.of("a JPEG of a quarter of a million segments", "a.jpg", Segments.picture(comments)),
                Arguments.of(
                        "a JPEG of a megabyte of stuffed zeros",
                        "a.jpg",
                        Segments.picture("").replace("data", "\u00FF\0".repeat(MB / 2))),
                Arguments.of(
                        "a PNG of many chunks",
                        "a.png",
                        Chunks.picture(Chunks.chunk("teXt", "").repeat(MB / 12))));
    }

    private static String heicMeta() {
        String handler = box("hdlr", "\0".repeat(8) + "pict" + "\0".repeat(13));
        String place = box("iloc", "\0\0\0\0D\0\0\u0001" + "\0\u0001\0\0\0\u0001" + Films.numbers(0, 9));
        return box("meta", "\0\0\0\0" + handler + place);
    }

    private static OutputStream counting(AtomicInteger writes) {
        return new OutputStream() {
            @Override
            public void write(int next) {
                writes.incrementAndGet();
            }

            @Override
            public void write(byte[] bytes, int from, int count) {
                writes.incrementAndGet();
            }
        };
    }
}
