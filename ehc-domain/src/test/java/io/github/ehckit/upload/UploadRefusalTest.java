package io.github.ehckit.upload;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.outcome.RefusalCode;
import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class UploadRefusalTest {

    @ParameterizedTest
    @EnumSource
    void P10_a_person_is_told_of_each_type_that_is_accepted(FileType type) {
        String said = UploadRefusal.TYPE_NOT_ACCEPTED
                .ofName(UploadRefusal.types(EnumSet.allOf(FileType.class)))
                .sentence();
        assertThat(said).containsPattern("\\b" + type.english() + "\\b");
    }

    @Test
    void a_password_and_an_old_format_are_told_apart() {
        assertThat(UploadRefusal.PASSWORD.code()).isEqualTo(RefusalCode.UNSAFE);
        assertThat(UploadRefusal.PASSWORD.english())
                .isEqualTo("The file has a password. Remove the password and upload the file again.");
        assertThat(UploadRefusal.OLD_WORD_DOCUMENT.code()).isEqualTo(RefusalCode.WRONG_TYPE);
        assertThat(UploadRefusal.OLD_WORD_DOCUMENT.english())
                .isEqualTo("The file is in an old format of Word (DOC). Save it as DOCX or PDF and upload it again.");
    }

    @ParameterizedTest
    @CsvSource({"WAITING, NOT_NOW, Try again later.", "PARKED, NOT_NOW, Ask the", "WITHHELD, UNSAFE, Ask the"})
    void P10_a_document_that_cannot_be_downloaded_says_why_and_what_next(
            DownloadRefusal reason, RefusalCode code, String next) {
        assertThat(reason.ofDocument().code()).isEqualTo(code);
        assertThat(reason.ofDocument().path()).contains("document");
        assertThat(reason.ofDocument().sentence())
                .containsIgnoringCase("this document")
                .contains(next);
        assertThat(reason.name()).isEqualTo(ScanStatus.valueOf(reason.name()).name());
    }
}
