package io.github.ehckit.spi.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.spi.content.GoodFiles.Good;
import io.github.ehckit.upload.FileType;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class GoodFilesTest {
    private static final int CUTS = 40;

    @ParameterizedTest(name = "P10: {0} is accepted")
    @MethodSource("files")
    void P10_a_good_file_is_confirmed_as_what_its_name_says(Good file) {
        assertThat(Judged.faults(file.name(), file.content())).isEmpty();
        assertThat(Judged.file(file.name(), file.content()).orElseThrow()).isEqualTo(file.type());
    }

    @Test
    void P10_there_are_fifty_good_files_at_least_of_every_type() {
        Set<FileType> types = files().map(Good::type).collect(Collectors.toSet());
        assertThat(files()).hasSizeGreaterThanOrEqualTo(50);
        assertThat(types).containsExactlyInAnyOrder(FileType.values());
    }

    @ParameterizedTest(name = "P10: {0} is accepted under no other extension")
    @MethodSource("files")
    void P10_a_good_file_is_refused_under_the_extension_of_another_type(Good file) {
        List<FileType> wrongly = Arrays.stream(FileType.values())
                .filter(type -> type != file.type())
                .filter(type -> Judged.accepted("a." + type.extensions().getFirst(), file.content()))
                .toList();
        assertThat(wrongly).isEmpty();
    }

    @ParameterizedTest(name = "P10: {0} is refused when it is cut off")
    @MethodSource("filesWithAnEnd")
    void P10_a_file_that_was_cut_off_is_refused(Good file) {
        byte[] content = file.content();
        int end = Ascii.text(content).stripTrailing().length();
        for (int i = 0; i < CUTS; i++) {
            int length = end - Math.max(i + 1, (int) ((long) end * i / CUTS));
            byte[] cut = Arrays.copyOf(content, length);
            assertThat(Judged.accepted(file.name(), cut))
                    .as("%s bytes of %s", length, content.length)
                    .isFalse();
        }
    }

    @ParameterizedTest(name = "P10: {0} with something after its end is refused")
    @MethodSource("filesWithAnEnd")
    void P10_a_file_with_something_after_its_end_is_refused(Good file) {
        byte[] content = file.content();
        byte[] longer = Arrays.copyOf(content, content.length + 40);
        Arrays.fill(longer, content.length, longer.length, (byte) '<');
        assertThat(Judged.accepted(file.name(), longer)).isFalse();
    }

    static Stream<Good> files() {
        return GoodFiles.all().stream();
    }

    static Stream<Good> filesWithAnEnd() {
        return files().filter(file -> file.type() != FileType.TEXT);
    }
}
