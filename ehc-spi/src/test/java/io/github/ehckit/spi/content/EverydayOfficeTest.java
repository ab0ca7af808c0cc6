package io.github.ehckit.spi.content;

import static io.github.ehckit.spi.content.HostileFields.BEGIN;
import static io.github.ehckit.spi.content.HostileFields.END;
import static io.github.ehckit.spi.content.HostileFields.SEPARATE;
import static io.github.ehckit.spi.content.HostileFields.code;
import static io.github.ehckit.spi.content.HostileFields.document;
import static io.github.ehckit.spi.content.HostileFields.simple;
import static io.github.ehckit.spi.content.Office.docx;
import static io.github.ehckit.spi.content.Office.docxRelatedTo;
import static io.github.ehckit.spi.content.Office.docxWith;
import static io.github.ehckit.spi.content.Office.odt;
import static io.github.ehckit.spi.content.Office.xlsx;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.upload.FileType;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Office files as people have them, which hold nothing that runs or fetches. */
class EverydayOfficeTest {
    private static final String VENDOR = "application/vnd.openxmlformats-officedocument.";
    private static final String DOCUMENT = VENDOR + "wordprocessingml.document.main+xml";
    private static final String OUTSIDE = "TargetMode=\"External\"";

    @ParameterizedTest(name = "U8: the field {0} is taken")
    @ValueSource(
            strings = {
                "PAGE",
                " TOC \\o \"1-3\" \\h",
                "HYPERLINK \"https://example.org/\"",
                "MACROBUTTON NoMacro [Click here and type]",
                "MACROBUTTON DoFieldClick [Click here]",
                "INCLUDEPICTURE \"cid:image001.png@01D5\" \\* MERGEFORMATINET",
                "INCLUDEPICTURE \"/var/folders/a/page1image1\" \\* MERGEFORMATINET",
                "INCLUDEPICTURE \"C:\\\\Users\\\\a\\\\logo.png\"",
                "MERGEFIELD Child",
                "LINKED",
                "DATE \\@ \"d MMMM yyyy\""
            })
    void U8_a_field_that_neither_runs_nor_fetches_is_taken(String code) {
        assertThat(Judged.faults("a.docx", simple(code.replace("\"", "&quot;"))))
                .isEmpty();
        assertThat(Judged.faults("a.docx", document(BEGIN + code(code) + SEPARATE + "<w:t>DDE</w:t>" + END)))
                .isEmpty();
    }

    @Test
    void U8_a_field_in_another_is_taken() {
        String sum = BEGIN + code("= ") + BEGIN + code("REF a") + END + code("+ 1") + END;
        String contents = BEGIN + code("TOC") + SEPARATE + BEGIN + code("PAGEREF a") + SEPARATE + END + END;
        assertThat(Judged.faults("a.docx", document(sum + contents))).isEmpty();
    }

    @ParameterizedTest(name = "U8: the formula {0} is taken")
    @ValueSource(
            strings = {
                "SUM(A1:B2)",
                "A1&amp;\"|\"&amp;B1",
                "'a|b'!A1",
                "Table1[Yes|No]",
                "Table1[[#Headers],[Yes|No]]",
                "Table1['[a|b']]",
                "'It''s a|b'!A1",
                "\"a\"\"|b\"",
                "RECALL(1)",
                "\"WEBSERVICE(\"",
                "HYPERLINK(\"https://example.org/\")"
            })
    void U8_a_formula_that_neither_runs_nor_fetches_is_taken(String formula) {
        String sheet = "<worksheet><f>" + formula + "</f></worksheet>";
        assertThat(Judged.faults(
                        "a.xlsx",
                        xlsx().deflated("xl/worksheets/sheet1.xml", sheet).bytes()))
                .isEmpty();
    }

    @Test
    void U8_a_fraction_of_values_between_bars_is_taken() {
        String fraction = "<m:f><m:num><m:r><m:t>|x|</m:t></m:r></m:num><m:den><m:t>2</m:t></m:den></m:f>";
        assertThat(Judged.faults("a.docx", document("<m:oMath>" + fraction + "</m:oMath>")))
                .isEmpty();
    }

    @ParameterizedTest(name = "U8: the picture {0} of a text is taken")
    @ValueSource(strings = {"Pictures/a.png", "./Object 1", "./Object 1/../Pictures/a.png"})
    void U8_a_picture_within_a_text_is_taken(String href) {
        String image = "<draw:image xlink:href='" + href + "'/>";
        assertThat(Judged.faults(
                        "a.odt",
                        odt().with("content.xml", Office.content(image)).bytes()))
                .isEmpty();
    }

    @Test
    void U8_a_letter_to_many_without_its_data_is_taken() {
        String settings = "<w:settings><w:mailMerge><w:mainDocumentType w:val='formLetters'/>"
                + "<w:connectString w:val=''/></w:mailMerge></w:settings>";
        assertThat(Judged.faults("a.docx", docxWith("word/settings.xml", settings)))
                .isEmpty();
    }

    @ParameterizedTest(name = "U4: a document whose type is said by {0} {1} is judged {2}")
    @CsvSource({
        "Default Extension, xml, DOCX",
        "Default Extension, XML, DOCX",
        "Override PartName, /Word/Document.XML, DOCX",
        "Override PartName, /word/other.xml, ",
        "Default Extension, docx, "
    })
    void U4_the_type_of_a_part_is_said_by_its_name_or_its_extension(String by, String what, FileType type) {
        byte[] file = docx().with(Office.TYPES, "<Types>" + said(by, what, DOCUMENT) + "</Types>")
                .bytes();
        assertThat(Judged.accepted("a.docx", file)).isEqualTo(type != null);
    }

    @Test
    void U4_what_is_said_of_a_part_by_its_name_comes_first() {
        String template = VENDOR + "wordprocessingml.template.main+xml";
        String types =
                said("Default Extension", "xml", DOCUMENT) + said("Override PartName", "/word/document.xml", template);
        byte[] file = docx().with(Office.TYPES, "<Types>" + types + "</Types>").bytes();
        assertThat(Judged.faults("a.docx", file)).containsExactly(Fault.UNKNOWN);
    }

    @Test
    void U4_a_macro_by_the_extension_of_its_part_is_found() {
        String types = said("Default Extension", "xml", DOCUMENT)
                + said("Default Extension", "BIN", "application/vnd.ms-office.vbaProject");
        byte[] file = docx().with(Office.TYPES, "<Types>" + types + "</Types>").bytes();
        assertThat(Judged.faults("a.docx", file)).containsExactly(Fault.ACTIVE);
    }

    @Test
    void U4_a_part_of_two_types_is_refused() {
        String types = said("Default Extension", "xml", DOCUMENT) + said("Default Extension", "XML", "text/plain");
        byte[] file = docx().with(Office.TYPES, "<Types>" + types + "</Types>").bytes();
        assertThat(Judged.faults("a.docx", file)).containsExactly(Fault.DAMAGED);
    }

    @ParameterizedTest(name = "U12: the template {0} is taken")
    @ValueSource(
            strings = {
                "Normal.dotm",
                "C:\\Users\\a\\Normal.dotm",
                "file:///C:\\Users\\a\\Normal.dotm",
                "file:///Users/a/Report.dotx",
                "file:////Users/a/Report.dotx",
                "file:////Applications/Microsoft%20Word.app/Report.dotx",
                "Macintosh%20HD:Users:a:Normal.dotm",
                "/Users/a/Normal.dotm",
                "file:///\\\\council-fs01\\Templates\\Advice.dotx",
                "\\\\fs01.council.local\\Templates\\Advice.dotx"
            })
    void U12_a_template_of_ones_own_is_taken(String target) {
        assertThat(Judged.faults("a.docx", docxRelatedTo("attachedTemplate", target, OUTSIDE)))
                .isEmpty();
    }

    @ParameterizedTest(name = "U12: the template {0} is refused")
    @ValueSource(
            strings = {
                "http://example.org/a.dotm",
                "file://example.org/a.dotm",
                "file:///\\\\example.org\\a\\a.dotm",
                "file:////example.org/a/a.dotm",
                "file:///%5C%5Cexample.org%5Ca%5Ca.dotm",
                "//example.org/a.dotm",
                "\\\\192.0.2.1\\a\\a.dotm",
                "\\\\3221225985\\a\\a.dotm",
                "\\\\example@ssl\\a\\a.dotm",
                "\\\\example.org\\a.local\\a.dotm",
                "mhtml:http://example.org/a.dotm",
                "c:|example.org",
                " https://example.org/a.dotm"
            })
    void U12_a_template_from_elsewhere_is_refused(String target) {
        assertThat(Judged.faults("a.docx", docxRelatedTo("attachedTemplate", target, OUTSIDE)))
                .containsExactly(Fault.EXTERNAL);
    }

    @Test
    void U12_a_pdf_as_a_picture_is_checked_like_any_pdf() {
        String script = Pdf.object(5, "<< /S /JavaScript /JS (a) >>");
        assertThat(Judged.faults("a.docx", docxWith("word/media/image1.pdf", Pdf.with(""))))
                .isEmpty();
        assertThat(Judged.faults("a.docx", docxWith("word/media/image1.pdf", Pdf.with(script))))
                .containsExactly(Fault.ACTIVE);
        assertThat(Judged.faults(
                        "a.odt",
                        odt().deflated("Thumbnails/thumbnail.pdf", Pdf.with("")).bytes()))
                .isEmpty();
        assertThat(Judged.faults("a.docx", docxWith("word/embeddings/a.pdf", Pdf.with(""))))
                .containsExactly(Fault.EMBEDDED);
    }

    @Test
    void U12_a_packed_drawing_is_a_picture_in_its_place_alone() {
        byte[] packed = Ascii.bytes("\u001F\u008B\b\0");
        assertThat(Judged.faults(
                        "a.docx",
                        docx().deflated("word/media/image1.wmz", packed).bytes()))
                .isEmpty();
        assertThat(Judged.faults(
                        "a.docx",
                        docx().deflated("word/media/image1.gz", packed).bytes()))
                .containsExactly(Fault.EMBEDDED);
    }

    @Test
    void U12_what_an_addin_keeps_with_a_workbook_is_no_xml() {
        byte[] kept = "<a>&b".getBytes(StandardCharsets.UTF_16LE);
        assertThat(Judged.faults(
                        "a.xlsx",
                        xlsx().deflated("xl/customProperty1.bin", kept).bytes()))
                .isEmpty();
        assertThat(Judged.faults(
                        "a.xlsx", xlsx().deflated("xl/other1.bin", kept).bytes()))
                .containsExactly(Fault.HIDDEN);
        assertThat(Judged.faults("a.docx", docxRelatedTo("settings", "customProperty1.bin", "")))
                .containsExactly(Fault.HIDDEN);
    }

    @Test
    void U12_drawings_of_excel_hold_pages_that_are_not_well_formed() {
        String drawing = "<xml><v:textbox><div>a<br>b<BR>c</div></v:textbox></xml>";
        assertThat(Judged.faults(
                        "a.xlsx",
                        xlsx().deflated("xl/drawings/vmlDrawing1.vml", drawing).bytes()))
                .isEmpty();
        assertThat(Judged.faults(
                        "a.xlsx",
                        xlsx().deflated("xl/drawings/drawing1.xml", drawing).bytes()))
                .containsExactly(Fault.DAMAGED);
    }

    @Test
    void U12_a_binary_workbook_within_is_another_file() {
        byte[] file = docx().with(
                        Office.TYPES,
                        "<Types>" + said("Override PartName", "/word/document.xml", DOCUMENT)
                                + said(
                                        "Default Extension",
                                        "xlsb",
                                        "application/vnd.ms-excel.sheet.binary.macroEnabled.12")
                                + "</Types>")
                .deflated(
                        "word/embeddings/a.xlsb", new RawZip().stored("a", "a").bytes())
                .bytes();
        assertThat(Judged.faults("a.docx", file)).containsExactly(Fault.EMBEDDED);
    }

    private static String said(String by, String what, String type) {
        return "<" + by + "=\"" + what + "\" ContentType=\"" + type + "\"/>";
    }
}
