package io.github.ehckit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.document.DocumentModel;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("A file bears the date and the identity of its record, and of nothing else")
class IdentityTest {
    private final DocumentModel document = Samples.shortAdvice();

    @Test
    void the_date_is_that_of_the_record() throws Exception {
        try (PDDocument read = Loader.loadPDF(Pdf.of(document))) {
            assertThat(read.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(document.metadata().asOf());
            assertThat(read.getDocumentInformation().getModificationDate().toInstant())
                    .isEqualTo(document.metadata().asOf());
            assertThat(read.getDocumentInformation().getCOSObject().containsKey("FileId"))
                    .isFalse();
        }
    }

    @Test
    void another_text_is_another_file() throws Exception {
        assertThat(identifier(Pdf.of(document))).isEqualTo(identifier(Pdf.of(document)));
        assertThat(identifier(Pdf.of(document))).isNotEqualTo(identifier(Pdf.of(Samples.longAdvice())));
    }

    private static String identifier(byte[] pdf) throws Exception {
        try (PDDocument read = Loader.loadPDF(pdf)) {
            return read.getDocument().getDocumentID().toString();
        }
    }
}
