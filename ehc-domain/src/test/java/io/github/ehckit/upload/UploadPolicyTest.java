package io.github.ehckit.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ehckit.outcome.Refusal;
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
                .containsExactly("a file of this kind has at most " + most + " MB");
        assertThat(STANDARD.room(NONE, type)).isEqualTo(most * MB);
    }

    @Test
    void a_response_has_50_files_and_500_mb() {
        assertThat(STANDARD.objections(new UploadUsage(49, 499 * MB, 0), FileType.PDF, MB))
                .isEmpty();
        assertThat(STANDARD.objections(new UploadUsage(50, 499 * MB, 0), FileType.PDF, MB + 1))
                .extracting(Refusal::sentence)
                .containsExactly(
                        "a response has at most 50 documents",
                        "the documents of a response have at most 500 MB together");
        assertThat(STANDARD.room(new UploadUsage(0, 499 * MB, 0), FileType.PDF)).isEqualTo(MB);
    }

    @Test
    void a_person_adds_1000_mb_a_day() {
        assertThat(STANDARD.objections(new UploadUsage(0, 0, 999 * MB), FileType.PDF, MB))
                .isEmpty();
        assertThat(STANDARD.objections(new UploadUsage(0, 0, 999 * MB), FileType.PDF, MB + 1))
                .extracting(Refusal::sentence)
                .containsExactly("one person adds at most 1000 MB of documents a day");
        assertThat(STANDARD.room(new UploadUsage(0, 0, 999 * MB), FileType.PDF)).isEqualTo(MB);
    }

    @Test
    void a_host_sets_each_limit_and_none_below_1() {
        UploadPolicy tight =
                STANDARD.withSizes(1, 2).withDraft(3, 4).withPersonADay(5).keepingLocation();
        assertThat(tight).isEqualTo(new UploadPolicy(1, 2, 3, 4, 5, true));
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
