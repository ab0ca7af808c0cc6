package io.github.ehckit.spi.content;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.upload.FileType;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P10 What a person is told of a file that is refused")
class FaultSentencesTest {

    @Test
    void a_password_is_to_be_removed() {
        Compound locked = new Compound().with("EncryptionInfo").with("EncryptedPackage");
        assertThat(sentences("a.docx", locked.bytes()))
                .containsExactly("The file has a password. Remove the password and upload the file again.");
    }

    @Test
    void an_old_format_is_named_with_the_new_one() {
        assertThat(sentences("a.docx", new Compound().with("WordDocument").bytes()))
                .containsExactly(
                        "The file is in an old format of Word (DOC). Save it as DOCX or PDF and upload it again.");
        assertThat(sentences("a.pdf", new Compound().with("Workbook").bytes()))
                .containsExactly(
                        "The file is in an old format of Excel (XLS). Save it as XLSX or PDF and upload it again.");
    }

    @Test
    void a_file_of_another_type_is_named_with_its_right_ending() {
        assertThat(sentences("a.png", Ascii.bytes(Segments.picture(""))))
                .containsExactly("The file is in the format JPEG, although its name ends in .png."
                        + " Rename it so that it ends in .jpg, and upload it again.");
    }

    @Test
    void a_file_of_no_type_is_named_with_the_type_that_its_name_claims() {
        assertThat(sentences("a.jpeg", Ascii.bytes("GIF89a\u0001\0\u0001\0")))
                .containsExactly("The file is not in the format JPEG, although its name ends in .jpeg."
                        + " Open it, save it as JPEG and upload it again.");
    }

    @Test
    void an_empty_picture_and_one_that_is_too_large_are_two_reasons() {
        assertThat(sentences("a.png", picture(0, 5)))
                .containsExactly("The picture is empty. Choose another picture and upload it.");
        assertThat(sentences("a.png", picture(60_000, 60_000)))
                .containsExactly("The picture has more than 200 million pixels. Make it smaller and upload it again.");
    }

    @Test
    void a_limit_of_a_pdf_is_said() {
        assertThat(Fault.TOO_LARGE.reason(FileType.PDF).english()).contains("{most}");
        assertThat(refusals("a.pdf", Ascii.bytes("%PDF-1.7 and no more")))
                .extracting(refusal -> refusal.path().orElseThrow())
                .containsOnly("document");
    }

    @Test
    void a_picture_or_video_that_cannot_be_checked_is_not_to_be_saved_as_a_pdf() {
        for (FileType type : FileType.values()) {
            boolean pictured = type.photograph() || type.video();
            assertThat(Fault.HIDDEN.reason(type).english().contains("PDF")).isNotEqualTo(pictured);
        }
    }

    private static byte[] picture(int width, int height) {
        return Ascii.bytes(Chunks.SIGNATURE + Chunks.header(width, height, 8, 0) + Chunks.data() + Chunks.END);
    }

    private static List<String> sentences(String name, byte[] content) {
        return refusals(name, content).stream().map(Refusal::sentence).toList();
    }

    private static List<Refusal> refusals(String name, byte[] content) {
        return Judged.file(name, content) instanceof Outcome.Refused<FileType>(var reasons) ? reasons : List.of();
    }
}
