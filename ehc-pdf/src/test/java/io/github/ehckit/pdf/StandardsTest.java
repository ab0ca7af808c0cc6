package io.github.ehckit.pdf;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ehckit.document.DocumentModel;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

@DisplayName("P16 A file keeps the standard that it was asked for")
class StandardsTest {
    private static final AttachedRecord RECORD =
            new AttachedRecord("advice.json", "The advice as data", "{\"case\":\"EHC-2025-00017\"}");

    static java.util.List<DocumentModel> documents() {
        return Samples.everyKind();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void with_its_record_a_document_passes_ua_1_and_a_3a_at_once(DocumentModel document) throws IOException {
        byte[] pdf = withRecord(document);

        assertThat(Validation.ua1(pdf)).isEmpty();
        assertThat(Validation.a3a(pdf)).isEmpty();
        assertThat(Pdf.tree(pdf)).isEqualTo(ExpectedTree.of(document));
    }

    @Test
    void the_record_is_the_data_of_the_document() throws IOException {
        try (PDDocument read = Loader.loadPDF(withRecord(Samples.shortAdvice()))) {
            COSDictionary catalog = read.getDocumentCatalog().getCOSObject();
            COSDictionary file = (COSDictionary) ((COSArray) catalog.getDictionaryObject("AF")).getObject(0);

            assertThat(file.getNameAsString("AFRelationship")).isEqualTo("Data");
            assertThat(read.getDocumentCatalog().getNames().getEmbeddedFiles().getNames())
                    .hasEntrySatisfying(
                            "advice.json",
                            embedded -> assertThat(embedded.getEmbeddedFile())
                                    .satisfies(
                                            data -> assertThat(data.toByteArray())
                                                    .asString(UTF_8)
                                                    .isEqualTo(RECORD.json()),
                                            data -> assertThat(
                                                            data.getCOSObject().getNameAsString(COSName.SUBTYPE))
                                                    .isEqualTo("application/json")));
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void one_switch_makes_it_pdf_ua_2(DocumentModel document) throws IOException {
        byte[] pdf = ua2(document);

        assertThat(new String(pdf, 0, 8, UTF_8)).isEqualTo("%PDF-2.0");
        assertThat(Validation.ua2(pdf)).isEmpty();
        assertThat(Pdf.tree(pdf)).isEqualTo(ExpectedTree.ofPdf2(document));
    }

    @Test
    void all_languages_pass_pdf_ua_2() throws IOException {
        assertThat(Validation.ua2(ua2(Languages.together()))).isEmpty();
    }

    @Test
    void a_record_has_a_plain_file_name() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AttachedRecord("../x.json", "x", "{}"));
        assertThatIllegalArgumentException().isThrownBy(() -> new AttachedRecord("x.json", " ", "{}"));
        assertThat(RECORD.toString()).doesNotContain("advice");
    }

    private static byte[] withRecord(DocumentModel document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer().render(document, RECORD, out).orElseThrow();
        return out.toByteArray();
    }

    private static byte[] ua2(DocumentModel document) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(PdfOptions.DEFAULT.with(PdfStandard.UA_2))
                .render(document, out)
                .orElseThrow();
        return out.toByteArray();
    }
}
