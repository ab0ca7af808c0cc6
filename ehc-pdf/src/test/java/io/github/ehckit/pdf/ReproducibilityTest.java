package io.github.ehckit.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.document.DocumentModel;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReproducibilityTest {
    private final Locale locale = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();
    private final DocumentModel document = Samples.shortAdvice();

    @AfterEach
    void restore() {
        Locale.setDefault(locale);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource({"tr-TR, Asia/Kathmandu", "ar-EG-u-nu-arab, America/Los_Angeles", "th-TH-u-ca-buddhist, Pacific/Apia"})
    void the_same_document_gives_the_same_bytes_anywhere(String language, String place) {
        List<String> here = Fingerprints.here();
        Locale.setDefault(Locale.forLanguageTag(language));
        TimeZone.setDefault(TimeZone.getTimeZone(place));

        assertThat(Fingerprints.here()).isEqualTo(here);
    }

    @Test
    void the_same_document_gives_the_same_bytes_in_every_process() throws IOException, InterruptedException {
        List<String> here = Fingerprints.here();

        for (String language : List.of("cy", "ur", "tr")) {
            assertThat(Fingerprints.elsewhere(Map.of("TZ", "Asia/Kabul"), "-Duser.language=" + language))
                    .isEqualTo(here);
        }
    }

    @Test
    void the_same_document_gives_the_same_bytes_on_every_thread() {
        List<DocumentModel> documents = Stream.concat(Samples.everyKind().stream(), Fingerprints.everyLanguage())
                .toList();
        List<byte[]> alone = documents.stream().map(Pdf::of).toList();

        List<byte[]> together = IntStream.range(0, 4 * documents.size())
                .parallel()
                .mapToObj(i -> Pdf.of(documents.get(i % documents.size())))
                .toList();

        for (int i = 0; i < together.size(); i++) {
            assertThat(together.get(i)).isEqualTo(alone.get(i % documents.size()));
        }
    }

    @Test
    void the_date_is_that_of_the_record() throws Exception {
        try (PDDocument read = Loader.loadPDF(Pdf.of(document))) {
            assertThat(read.getDocumentInformation().getCreationDate().toInstant())
                    .isEqualTo(document.about().asOf());
            assertThat(read.getDocumentInformation().getModificationDate().toInstant())
                    .isEqualTo(document.about().asOf());
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
