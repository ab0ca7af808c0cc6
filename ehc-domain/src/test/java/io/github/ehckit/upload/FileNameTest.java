package io.github.ehckit.upload;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Outcome.Refused;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FileNameTest {

    @ParameterizedTest(name = "P10: {0} is taken as it is")
    @ValueSource(
            strings = {
                "report.pdf",
                "Report v1.2 (final) – Rowan's.docx",
                "J. Smith.PDF",
                "school.com.pdf",
                "Condition.pdf",
                "a.tar.gz.txt",
                "Adroddiad Llŷn.odt",
                "گزارش می‌خواهم.pdf",
                "報告.xlsx",
                "👩‍👧.jpeg",
                "Screenshot at 10.11.12\u202FAM.png",
                "clip.M4V",
                "Con Murphy report.docx",
                "Aux report.pdf",
                "Report by Dr. Sh.pdf",
                "SALT report J.JS.docx",
                "\u0600 5.pdf",
                "\uD83C\uDFF4\uDB40\uDC67\uDB40\uDC62\uDB40\uDC65\uDB40\uDC6E\uDB40\uDC67\uDB40\uDC7F.pdf"
            })
    void P10_a_name_that_a_person_gives_is_taken(String name) {
        assertThat(FileName.of(name).orElseThrow().value()).isEqualTo(name);
    }

    @ParameterizedTest(name = "P10: {0} becomes {1}")
    @CsvSource(
            quoteCharacter = '`',
            value = {
                "`  report.pdf`, report.pdf",
                "Re: what? <b>.pdf, Re_ what_ _b_.pdf",
                "a|b*c\"d.pdf, a_b_c_d.pdf",
                "cafe\u0301.pdf, caf\u00E9.pdf",
                "caf\u00ADe\u200B\u0301.pdf, caf\u00E9.pdf",
                "\u200EIMG_1.jpg, IMG_1.jpg",
                "report\u202Efdp.txt, reportfdp.txt",
                "a\u202A\u2066\u200F\u061C\uFEFF\u2060b.pdf, ab.pdf",
                "a\uDB40\uDC41b.pdf, ab.pdf"
            })
    void P10_a_name_is_made_safe_to_be_saved_under(String given, String safe) {
        assertThat(FileName.of(given).orElseThrow()).isEqualTo(new FileName(safe));
    }

    @ParameterizedTest(name = "P10: {0} is refused")
    @MethodSource("hostileNames")
    void P10_a_hostile_name_is_refused(String shown, String name) {
        assertThat(FileName.of(name)).isInstanceOf(Refused.class);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new FileName(name))
                .withMessage("Make a file name with FileName.of(…), which makes it safe or refuses it.");
    }

    @Test
    void P10_every_reason_is_given_at_once() {
        List<Refusal> reasons = reasons(FileName.of("../\u0085evil.exe. "));
        assertThat(reasons).hasSize(6).allMatch(reason -> reason.under().equals("R-082"));
        assertThat(reasons).extracting(Refusal::code).contains(RefusalCode.MALFORMED, RefusalCode.WRONG_TYPE);
    }

    @ParameterizedTest(name = "P10: {0} is refused as {1}")
    @MethodSource("reasons")
    void P10_each_reason_has_a_sentence_of_its_own(String shown, UploadRefusal reason, String name) {
        assertThat(reasons(FileName.of(name)))
                .extracting(refusal -> refusal.message().key())
                .containsOnlyOnce(reason);
    }

    static Stream<Arguments> reasons() {
        return Stream.of(
                reason("", UploadRefusal.NAME_MISSING),
                reason("a".repeat(252) + ".pdf", UploadRefusal.NAME_TOO_LONG),
                reason("a\tb.pdf", UploadRefusal.NAME_CHARACTERS),
                reason("a/b.pdf", UploadRefusal.NAME_WITH_SLASH),
                reason("a\\b.pdf", UploadRefusal.NAME_WITH_SLASH),
                reason(".pdf", UploadRefusal.NAME_STARTS_WITH_DOT),
                reason("a.pdf.", UploadRefusal.NAME_ENDS_WITH_DOT),
                reason("con.pdf", UploadRefusal.NAME_RESERVED),
                reason("a.exe.pdf", UploadRefusal.NAME_OF_PROGRAM),
                reason("a.pptx", UploadRefusal.TYPE_NOT_ACCEPTED),
                reason("a.DOC", UploadRefusal.OLD_WORD_DOCUMENT),
                reason("a.xls", UploadRefusal.OLD_EXCEL_WORKBOOK),
                reason("a.ppt", UploadRefusal.OLD_PRESENTATION));
    }

    private static Arguments reason(String name, UploadRefusal reason) {
        return Arguments.of(shown(name), reason, name);
    }

    @Test
    void R_162_a_name_of_another_type_than_an_authority_accepts_is_refused_with_those_that_it_does() {
        Set<FileType> accepted = EnumSet.of(FileType.PDF, FileType.XLSX);
        for (String name : List.of("a.docx", "a.doc", "a.png", "a.pptx", "a")) {
            assertThat(reasons(FileName.of(name, accepted)))
                    .as(name)
                    .extracting(Refusal::sentence)
                    .containsExactly("You can upload these types of file: PDF and XLSX."
                            + " Save the file as one of them and upload it again.");
        }
        assertThat(reasons(FileName.of("a.xls", accepted)))
                .extracting(refusal -> refusal.message().key())
                .containsExactly(UploadRefusal.OLD_EXCEL_WORKBOOK);
        assertThat(FileName.of("a.PDF", accepted)).isInstanceOf(Outcome.Done.class);
        assertThat(reasons(FileName.of("a.exe")))
                .extracting(Refusal::sentence)
                .containsExactly(
                        "You can upload these types of file: PDF, DOCX, XLSX, ODT, PNG, JPEG, HEIC, MP4, MOV and"
                                + " plain text. Save the file as one of them and upload it again.");
    }

    @Test
    void the_place_of_a_name_is_said_without_the_name() {
        assertThat(reasons(FileName.of("Rowan.pptx")))
                .extracting(refusal -> refusal.place().orElseThrow())
                .containsExactly(UploadField.NAME.place());
        assertThat(UploadField.NAME.place().path()).isEqualTo("name");
        assertThat(UploadField.NAME.place().english()).isEqualTo("File name");
    }

    @ParameterizedTest
    @CsvSource({"Rowan.PDF, pdf", "a.b.Jpeg, jpeg"})
    void an_extension_is_one_of_the_type(String name, String extension) {
        FileName safe = FileName.of(name).orElseThrow();
        assertThat(safe.extension()).isEqualTo(extension).isIn(safe.claims().extensions());
    }

    @Test
    void P10_a_name_has_255_bytes_at_most() {
        assertThat(FileName.of("é".repeat(125) + "a.pdf").orElseThrow().value()).hasSize(130);
        assertThat(FileName.of("é".repeat(126) + ".pdf")).isInstanceOf(Refused.class);
        assertThat(FileName.of("a".repeat(10_000_000) + ".pdf")).isInstanceOf(Refused.class);
    }

    @ParameterizedTest(name = "P10: {0} claims to be {1}")
    @CsvSource({"a.pdf, PDF", "a.JPG, JPEG", "a.jpeg, JPEG", "a.HeIc, HEIC", "a.mp4.mov, MOV", "a.txt, TEXT"})
    void P10_a_name_claims_a_type(String name, FileType type) {
        assertThat(FileName.of(name).orElseThrow().claims()).isEqualTo(type);
    }

    @ParameterizedTest(name = "P10: {0} is handed out as {1}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "report.pdf | `attachment; filename=\"report.pdf\"; filename*=UTF-8''report.pdf`",
                "Llŷn 50%.pdf | `attachment; filename=\"Llyn 50_.pdf\"; filename*=UTF-8''Ll%C5%B7n%2050%25.pdf`",
                "報告.pdf | `attachment; filename=\"__.pdf\"; filename*=UTF-8''%E5%A0%B1%E5%91%8A.pdf`",
                "a'b;c.pdf | `attachment; filename=\"a'b;c.pdf\"; filename*=UTF-8''a%27b%3Bc.pdf`",
                "😀.pdf | `attachment; filename=\"_.pdf\"; filename*=UTF-8''%F0%9F%98%80.pdf`"
            })
    void P11_a_name_is_nothing_but_a_name_in_a_header(String name, String header) {
        assertThat(DownloadHeaders.of(FileName.of(name).orElseThrow().value(), "text/plain"))
                .containsEntry("Content-Disposition", header);
    }

    @Test
    void P13_a_name_is_not_printed() {
        assertThat(FileName.of("Rowan Ashdown.pdf").toString()).doesNotContain("Rowan");
        assertThat(FileName.of("Rowan Ashdown.pdf").orElseThrow()).hasToString("FileName[…]");
        assertThat(FileName.of("Rowan\u0000Ashdown.exe").toString()).doesNotContain("Rowan");
    }

    static Stream<Arguments> hostileNames() {
        return Stream.of(
                        "",
                        " ",
                        ".pdf",
                        "...pdf",
                        "report",
                        "report.",
                        "report.pdf.",
                        "report.pdf ",
                        "report.exe",
                        "report.docm",
                        "report.doc",
                        "report.svg",
                        "report.html",
                        "../report.pdf",
                        "a/report.pdf",
                        "C:\\report.pdf",
                        "a\\report.pdf",
                        "report\0.pdf",
                        "report.exe\0.pdf",
                        "re\nport.pdf",
                        "re\tport.pdf",
                        "re\u007Fport.pdf",
                        "re\u0085port.pdf",
                        "report.exe\u200B.pdf",
                        "report.js .pdf",
                        "a.exe.pdf\u202E",
                        "NUL\u00AD.pdf",
                        "a\u2028b.pdf",
                        "a\uD800b.pdf",
                        "a\uE000b.pdf",
                        "CON.pdf",
                        "con.pdf",
                        "nul.txt",
                        "AUX.tar.pdf",
                        "COM1.pdf",
                        "lpt9.pdf",
                        "COM¹.pdf",
                        "CON .pdf",
                        "CONIN$.pdf",
                        "prn.docx",
                        "report.exe.pdf",
                        "report.JS.pdf",
                        "report.scr.docx",
                        "report.lnk.txt",
                        "report.pdf.exe",
                        "é".repeat(200) + ".pdf")
                .map(name -> Arguments.of(shown(name), name));
    }

    /** A name in which characters beyond ASCII are written as numbers, cut at 60, for the names of tests. */
    private static String shown(String name) {
        return name.chars()
                .limit(60)
                .mapToObj(
                        c -> c >= ' ' && c < 0x7F ? String.valueOf((char) c) : String.format(Locale.ROOT, "[%04X]", c))
                .collect(Collectors.joining());
    }

    private static List<Refusal> reasons(Outcome<FileName> outcome) {
        return outcome instanceof Refused<FileName>(var reasons) ? reasons : List.of();
    }
}
