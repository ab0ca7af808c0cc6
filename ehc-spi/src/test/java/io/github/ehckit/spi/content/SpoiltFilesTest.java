package io.github.ehckit.spi.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import io.github.ehckit.outcome.Outcome.Done;
import io.github.ehckit.spi.content.GoodFiles.Good;
import io.github.ehckit.upload.FileName;
import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Good files with bytes changed, cut out and put in, by chance; a seed tells a failure again. */
class SpoiltFilesTest {
    private static final long SEED = Long.getLong("ehc.seed", 20260105);
    private static final int ROUNDS = Integer.getInteger("ehc.rounds", 40);

    @ParameterizedTest(name = "P10: {0}, spoilt, is judged without a fault of ours")
    @MethodSource("files")
    void P10_a_spoilt_file_is_judged_like_any_other(Good file) {
        for (int round = 0; round < ROUNDS; round++) {
            long seed = SEED + round;
            byte[] spoilt = spoilt(file, new Random(seed));
            try {
                judge(file, spoilt);
            } catch (RuntimeException | StackOverflowError fault) {
                throw new AssertionError("-Dehc.seed=" + seed + " -Dehc.rounds=1", fault);
            }
        }
    }

    @Test
    void P10_a_source_that_fails_is_not_a_reason_against_the_file() {
        Good file = GoodFiles.named("pandoc.docx");
        Source failing = new Source() {
            @Override
            public long bytes() {
                return file.content().length;
            }

            @Override
            public InputStream open() throws IOException {
                throw new IOException("the disk is away");
            }
        };
        assertThatIOException().isThrownBy(() -> ContentCheck.confirm(new FileName("a.docx"), failing));
    }

    @ParameterizedTest(name = "P10: {0} from a source that is shorter than it said is told")
    @MethodSource("files")
    void P10_a_source_that_is_shorter_than_it_said_is_told(Good file) {
        byte[] half = Arrays.copyOf(file.content(), file.content().length / 2);
        Source lying = new Source() {
            @Override
            public long bytes() {
                return file.content().length;
            }

            @Override
            public InputStream open() {
                return new MemorySource(half).open();
            }
        };
        assertThatIOException().isThrownBy(() -> ContentCheck.confirm(new FileName(file.name()), lying));
    }

    static List<Good> files() {
        return GoodFiles.all();
    }

    /** What is accepted can be stripped, and is then accepted again. */
    private static void judge(Good file, byte[] spoilt) {
        if (Judged.file(file.name(), spoilt) instanceof Done<FileType>) {
            byte[] stripped = MemorySource.stripped(file.type(), spoilt);
            assertThat(Judged.faults(file.name(), stripped)).isEmpty();
        }
    }

    private static byte[] spoilt(Good file, Random random) {
        byte[] content = file.content();
        return switch (random.nextInt(4)) {
            case 0 -> Arrays.copyOf(content, random.nextInt(content.length));
            case 1 -> spliced(content, random.nextInt(content.length), content, random);
            case 2 -> {
                List<Good> all = GoodFiles.all();
                yield spliced(
                        content,
                        random.nextInt(content.length),
                        all.get(random.nextInt(all.size())).content(),
                        random);
            }
            default -> flipped(content, random);
        };
    }

    private static byte[] flipped(byte[] content, Random random) {
        for (int i = random.nextInt(1, 20); i > 0; i--) {
            content[random.nextInt(Math.min(content.length, i % 2 == 0 ? 600 : content.length))] =
                    (byte) random.nextInt();
        }
        return content;
    }

    private static byte[] spliced(byte[] content, int at, byte[] other, Random random) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        int from = random.nextInt(other.length);
        out.write(content, 0, at);
        out.write(other, from, random.nextInt(other.length - from));
        out.write(content, at, content.length - at);
        return out.toByteArray();
    }
}
