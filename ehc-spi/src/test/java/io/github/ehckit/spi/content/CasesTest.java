package io.github.ehckit.spi.content;

import static io.github.ehckit.spi.content.Fault.ACTIVE;
import static io.github.ehckit.spi.content.Fault.EXTERNAL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome.Done;
import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.UploadNotice;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Small files made by hand after real ones that went wrong (U3, U4, U8, U11, U12). */
class CasesTest {

    @ParameterizedTest(name = "{0} is taken")
    @ValueSource(
            strings = {
                "samsung-real-trailer.jpg",
                "jpeg-newline-after-end.jpg",
                "open-xml-sdk-default-type.docx",
                "mac-word-pdf-picture.docx",
                "emz-picture.docx",
                "vml-br-not-closed.docx",
                "ok-template-mac.docx",
                "ok-template-unc-file.docx",
                "bad-hyperlink-unc.docx"
            })
    void an_everyday_file_is_taken(String name) {
        assertThat(Judged.faults(name, GoodFiles.ofCase(name))).isEmpty();
        assertThat(Judged.faultsBeforeStripping(name, GoodFiles.ofCase(name))).isEmpty();
    }

    @ParameterizedTest(name = "{0} is refused as {1}")
    @MethodSource("hostile")
    void a_hostile_file_is_refused_as_what_it_is(String name, List<Fault> faults) {
        assertThat(Judged.faults(name, GoodFiles.ofCase(name))).isEqualTo(faults);
    }

    @ParameterizedTest(name = "U3, U11: the copy of {0} holds the picture alone")
    @ValueSource(strings = {"samsung-real-trailer.jpg", "jpeg-newline-after-end.jpg"})
    void U11_the_copy_of_a_photograph_holds_the_picture_alone(String name) {
        String stripped = Ascii.text(MemorySource.stripped(FileType.JPEG, GoodFiles.ofCase(name)));
        assertThat(stripped).endsWith("\u00FF\u00D9").doesNotContain("SEFT");
    }

    @Test
    void U12_a_template_on_a_server_of_ones_own_is_told() {
        assertThat(notices("ok-template-unc-file.docx")).containsExactly(UploadNotice.TEMPLATE_ON_SERVER.notice());
        assertThat(notices("open-xml-sdk-default-type.docx")).isEmpty();
    }

    static Stream<Arguments> hostile() {
        return Stream.of(
                Arguments.of("bad-dde-fldSimple.docx", List.of(ACTIVE)),
                Arguments.of("bad-dde-instrText.docx", List.of(ACTIVE)),
                Arguments.of("bad-includepicture.docx", List.of(EXTERNAL)),
                Arguments.of("bad-mailmerge-sql.docx", List.of(EXTERNAL)),
                Arguments.of("bad-webextension.docx", List.of(EXTERNAL)));
    }

    private static List<Notice> notices(String name) {
        return Judged.file(name, GoodFiles.ofCase(name)) instanceof Done<FileType>(var type, var notices)
                ? notices
                : List.of();
    }
}
