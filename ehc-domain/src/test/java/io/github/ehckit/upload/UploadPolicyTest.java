package io.github.ehckit.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Refusal;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayName("P10 How much may be uploaded")
class UploadPolicyTest {
    private static final long MB = 1024 * 1024;
    private static final UploadUsage NONE = new UploadUsage(0, 0, 0);
    private static final UploadPolicy STANDARD = UploadPolicy.STANDARD;

    @ParameterizedTest
    @CsvSource({"PDF, 25", "JPEG, 25", "TEXT, 25", "MP4, 200", "MOV, 200"})
    void a_document_has_25_mb_and_a_video_200(FileType type, long most) {
        assertThat(STANDARD.objections(NONE, type, most * MB)).isEmpty();
        assertThat(STANDARD.objections(NONE, type, most * MB + 1))
                .extracting(Refusal::sentence)
                .containsExactly("The file is larger than " + most
                        + " MB. Make it smaller, or split it into parts, and upload it again.");
        assertThat(STANDARD.room(NONE, type)).isEqualTo(most * MB);
    }

    @Test
    void a_response_has_50_files_and_500_mb() {
        assertThat(STANDARD.objections(new UploadUsage(49, 499 * MB, 0), FileType.PDF, MB))
                .isEmpty();
        assertThat(STANDARD.objections(new UploadUsage(50, 499 * MB, 0), FileType.PDF, MB + 1))
                .extracting(Refusal::sentence)
                .containsExactly(
                        "A response can have at most 50 documents. Remove a document before you upload another.",
                        "The documents of a response can be at most 500 MB together. Remove a document, or make this file smaller.");
        assertThat(STANDARD.room(new UploadUsage(0, 499 * MB, 0), FileType.PDF)).isEqualTo(MB);
    }

    @Test
    void R_162_every_type_that_the_library_knows_is_accepted_unless_an_authority_says_which() {
        assertThat(STANDARD.accepted()).containsExactlyInAnyOrder(FileType.values());
        UploadPolicy narrow = STANDARD.accepting(Set.of(FileType.PNG, FileType.PDF));
        assertThat(narrow.objections(NONE, FileType.PNG, MB)).isEmpty();
        assertThat(narrow.objections(NONE, FileType.DOCX, 26 * MB))
                .extracting(Refusal::sentence)
                .containsExactly(
                        "You can upload these types of file: PDF and PNG. Save the file as one of them and upload it again.",
                        "The file is larger than 25 MB. Make it smaller, or split it into parts, and upload it again.");
        assertThat(narrow.withSizes(1, 2)
                        .withDraft(3, 4)
                        .withPersonADay(5)
                        .keepingLocation()
                        .accepted())
                .containsExactlyInAnyOrder(FileType.PDF, FileType.PNG);
    }

    @Test
    void R_162_pdf_is_always_accepted() {
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.accepting(Set.of(FileType.DOCX)));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.accepting(Set.of()));
    }

    @Test
    void one_document_is_said_as_one() {
        assertThat(STANDARD.withDraft(1, MB).objections(new UploadUsage(1, 0, 0), FileType.PDF, 1))
                .extracting(Refusal::sentence)
                .containsExactly(
                        "A response can have at most 1 document. Remove a document before you upload another.");
    }

    @Test
    void a_limit_is_an_argument_and_the_file_is_the_place() {
        Refusal refusal = STANDARD.objections(NONE, FileType.PDF, 25 * MB + 1).getFirst();
        assertThat(refusal.message().arguments()).containsExactly(Argument.code("most", "25 MB"));
        assertThat(refusal.place()).contains(UploadField.FILE.place());
        assertThat(refusal.path()).contains("document");
        assertThat(UploadField.FILE.place().english()).isEqualTo("File");
    }

    @Test
    void a_person_adds_1000_mb_a_day() {
        assertThat(STANDARD.objections(new UploadUsage(0, 0, 999 * MB), FileType.PDF, MB))
                .isEmpty();
        assertThat(STANDARD.objections(new UploadUsage(0, 0, 999 * MB), FileType.PDF, MB + 1))
                .extracting(Refusal::sentence)
                .containsExactly("You can upload at most 1000 MB a day. Upload the rest tomorrow.");
        assertThat(STANDARD.room(new UploadUsage(0, 0, 999 * MB), FileType.PDF)).isEqualTo(MB);
    }

    @Test
    void a_host_sets_each_limit_and_none_below_1() {
        UploadPolicy tight =
                STANDARD.withSizes(1, 2).withDraft(3, 4).withPersonADay(5).keepingLocation();
        assertThat(tight).isEqualTo(new UploadPolicy(STANDARD.accepted(), 1, 2, 3, 4, 5, true));
        assertThat(STANDARD.keepsLocation()).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withSizes(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withSizes(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withDraft(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withDraft(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> STANDARD.withPersonADay(0));
    }

    @ParameterizedTest
    @CsvSource({
        "0, 0 bytes",
        "1023, 1023 bytes",
        "1024, 1 KB",
        "3000, 3 KB",
        "1048575, 1024 KB",
        "1048576, 1 MB",
        "26214400, 25 MB"
    })
    void a_size_is_said_as_people_say_it(long bytes, String said) {
        assertThat(UploadPolicy.size(bytes)).isEqualTo(said);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ab", "0"})
    void a_digest_has_64_digits(String digest) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Sha256(digest));
        assertThatIllegalArgumentException().isThrownBy(() -> new Sha256("G".repeat(64)));
        assertThat(Sha256.of(new byte[32])).hasToString("0".repeat(64));
    }
}
