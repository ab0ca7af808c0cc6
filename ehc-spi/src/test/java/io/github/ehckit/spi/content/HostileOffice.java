package io.github.ehckit.spi.content;

import static io.github.ehckit.spi.content.Fault.ACTIVE;
import static io.github.ehckit.spi.content.Fault.DAMAGED;
import static io.github.ehckit.spi.content.Fault.EMBEDDED;
import static io.github.ehckit.spi.content.Fault.MISMATCH;
import static io.github.ehckit.spi.content.Fault.MIXED;
import static io.github.ehckit.spi.content.Fault.OLD_EXCEL;
import static io.github.ehckit.spi.content.Fault.OLD_POWERPOINT;
import static io.github.ehckit.spi.content.Fault.OLD_WORD;
import static io.github.ehckit.spi.content.Fault.PROTECTED;
import static io.github.ehckit.spi.content.Fault.UNKNOWN;
import static io.github.ehckit.spi.content.Hostile.file;
import static io.github.ehckit.spi.content.Office.docx;
import static io.github.ehckit.spi.content.Office.docxOfType;
import static io.github.ehckit.spi.content.Office.docxRelatedTo;
import static io.github.ehckit.spi.content.Office.docxWith;
import static io.github.ehckit.spi.content.Office.odt;
import static io.github.ehckit.spi.content.Office.relations;
import static io.github.ehckit.spi.content.Office.xlsx;

import java.util.Arrays;
import java.util.stream.Stream;

/** Office files of another type than their names say, and such as carry macros or other files. */
final class HostileOffice {
    private static final String OLE = "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1\u001A\u00E1";
    private static final String WORD = "application/vnd.ms-word.";
    private static final String EXCEL = "application/vnd.ms-excel.";

    private HostileOffice() {}

    static Stream<Hostile> rows() {
        return Stream.of(types(), locked(), old(), macros(), inside()).flatMap(rows -> rows);
    }

    private static Stream<Hostile> types() {
        return Stream.of(
                file("any ZIP", "a.docx", new RawZip().deflated("a.txt", "a").bytes(), UNKNOWN),
                file("any ZIP", "a.xlsx", new RawZip().deflated("a.txt", "a").bytes(), UNKNOWN),
                file("any ZIP", "a.odt", new RawZip().deflated("a.txt", "a").bytes(), UNKNOWN),
                file(
                        "a Java archive",
                        "a.docx",
                        new RawZip().deflated("META-INF/MANIFEST.MF", "a").bytes(),
                        UNKNOWN),
                file("a workbook", "a.docx", xlsx().bytes(), MISMATCH),
                file("a document", "a.xlsx", docx().bytes(), MISMATCH),
                file("a document", "a.odt", docx().bytes(), MISMATCH),
                file("an OpenDocument text", "a.docx", odt().bytes(), MISMATCH),
                file(
                        "a presentation",
                        "a.docx",
                        docxOfType(
                                "application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml"),
                        UNKNOWN),
                file(
                        "a template",
                        "a.docx",
                        docxOfType("application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml"),
                        UNKNOWN),
                file(
                        "a document whose main part is missing",
                        "a.docx",
                        docx().without(Office.DOCUMENT).bytes(),
                        UNKNOWN),
                file(
                        "a document whose main part is another",
                        "a.docx",
                        docx().with("_rels/.rels", relations("officeDocument", "word/other.xml", ""))
                                .bytes(),
                        UNKNOWN),
                file(
                        "a document within an OpenDocument text",
                        "a.odt",
                        odt().deflated(Office.TYPES, "<Types/>").bytes(),
                        MIXED),
                file(
                        "a spreadsheet of OpenDocument",
                        "a.odt",
                        odt().with("mimetype", "application/vnd.oasis.opendocument.spreadsheet")
                                .bytes(),
                        UNKNOWN),
                file(
                        "an OpenDocument text without manifest",
                        "a.odt",
                        odt().without("META-INF/manifest.xml").bytes(),
                        DAMAGED),
                file(
                        "a packed type of OpenDocument",
                        "a.odt",
                        new RawZip()
                                .deflated("mimetype", "application/vnd.oasis.opendocument.text")
                                .bytes(),
                        UNKNOWN),
                file("a file of objects of no office program", "a.docx", OLE + "\0".repeat(600), UNKNOWN));
    }

    private static Stream<Hostile> locked() {
        return Stream.of(
                file("a document with a password", "a.docx", encrypted().bytes(), PROTECTED),
                file("a workbook with a password", "a.xlsx", encrypted().bytes(), PROTECTED),
                file(
                        "a document with a password in large sectors",
                        "a.docx",
                        encrypted().bytes(12),
                        PROTECTED),
                file(
                        "a document with a password and a ZIP after it",
                        "a.docx",
                        withZip(encrypted()),
                        MIXED,
                        PROTECTED));
    }

    private static Stream<Hostile> old() {
        Compound word = new Compound().with("1Table").with("WordDocument");
        return Stream.of(
                file("a document of Word 97", "a.docx", word.bytes(), OLD_WORD),
                file("a document of Word 97", "a.pdf", word.bytes(), OLD_WORD),
                file("a document of Word 97 that refers to itself", "a.docx", word.bytesInCircles(), OLD_WORD),
                file("a document of Word 97, cut off", "a.docx", Arrays.copyOf(word.bytes(), 600), UNKNOWN),
                file(
                        "a workbook of Excel 97",
                        "a.xlsx",
                        new Compound().with("Workbook").bytes(),
                        OLD_EXCEL),
                file(
                        "a workbook of Excel 95",
                        "a.xlsx",
                        new Compound().with("Book").bytes(),
                        OLD_EXCEL),
                file(
                        "a workbook of Excel 97 with a document in it",
                        "a.xlsx",
                        new Compound()
                                .with("MBD0001", "WordDocument")
                                .with("Workbook")
                                .bytes(),
                        OLD_EXCEL),
                file(
                        "a presentation of PowerPoint 97",
                        "a.docx",
                        new Compound().with("PowerPoint Document").bytes(),
                        OLD_POWERPOINT),
                file(
                        "an email of Outlook",
                        "a.docx",
                        new Compound().with("__properties_version1.0").bytes(),
                        UNKNOWN));
    }

    private static Compound encrypted() {
        return new Compound()
                .with("\u0006DataSpaces", "Version", "DataSpaceMap", "DataSpaceInfo", "TransformInfo")
                .with("EncryptionInfo")
                .with("EncryptedPackage");
    }

    private static String withZip(Compound file) {
        return Ascii.text(file.bytes())
                + Ascii.text(new RawZip().stored("a", "a").bytes());
    }

    private static Stream<Hostile> macros() {
        return Stream.of(
                file(
                        "a document with macros, renamed",
                        "a.docx",
                        docxOfType(WORD + "document.macroEnabled.main+xml"),
                        ACTIVE),
                file(
                        "a template with macros, renamed",
                        "a.docx",
                        docxOfType(WORD + "template.macroEnabledTemplate.main+xml"),
                        ACTIVE),
                file(
                        "a workbook with macros, renamed",
                        "a.xlsx",
                        xlsx().with(
                                        Office.TYPES,
                                        Office.types("/xl/workbook.xml", EXCEL + "sheet.macroEnabled.main+xml"))
                                .bytes(),
                        ACTIVE),
                file(
                        "a binary workbook, renamed",
                        "a.xlsx",
                        xlsx().with(
                                        Office.TYPES,
                                        Office.types("/xl/workbook.bin", EXCEL + "sheet.binary.macroEnabled.main"))
                                .bytes(),
                        ACTIVE),
                file(
                        "macros in a document",
                        "a.docx",
                        docx().deflated("word/vbaProject.bin", Ascii.bytes(OLE)).bytes(),
                        ACTIVE),
                file(
                        "macros under another name",
                        "a.docx",
                        docx().deflated("word/media/a.png", Ascii.bytes(OLE)).bytes(),
                        EMBEDDED),
                file("macros by their relation", "a.docx", docxRelatedTo("vbaProject", "a.bin", ""), ACTIVE),
                file(
                        "macros of Excel 4",
                        "a.xlsx",
                        xlsx().deflated("xl/macrosheets/sheet1.xml", "<a/>").bytes(),
                        ACTIVE),
                file(
                        "macros of Excel 4 by their type",
                        "a.xlsx",
                        xlsx().with(Office.TYPES, Office.types("/xl/a.xml", EXCEL + "macrosheet+xml"))
                                .bytes(),
                        ACTIVE),
                file("a control", "a.docx", docxWith("word/activeX/activeX1.xml", "<a/>"), ACTIVE),
                file(
                        "a control by its relation",
                        "a.docx",
                        docxRelatedTo("activeXControlBinary", "a.bin", ""),
                        ACTIVE));
    }

    private static Stream<Hostile> inside() {
        return Stream.of(
                file(
                        "an OLE object",
                        "a.docx",
                        docx().deflated("word/embeddings/oleObject1.bin", Ascii.bytes(OLE + "a"))
                                .bytes(),
                        EMBEDDED),
                file(
                        "an OLE object by its relation",
                        "a.docx",
                        docxRelatedTo("oleObject", "embeddings/a.bin", ""),
                        EMBEDDED),
                file("a page by its relation", "a.docx", docxRelatedTo("aFChunk", "a.mht", ""), EMBEDDED),
                file(
                        "a program as a picture",
                        "a.docx",
                        docxWith("word/media/image1.png", "MZ\u0090\0 program"),
                        EMBEDDED),
                file("a program of Linux", "a.docx", docxWith("word/media/image1.png", "\u007FELF"), EMBEDDED),
                file("a PDF within", "a.docx", docxWith("word/embeddings/a.pdf", "%PDF-1.4"), EMBEDDED),
                file(
                        "a ZIP within",
                        "a.docx",
                        docx().deflated(
                                        "word/media/a.zip",
                                        new RawZip().stored("a", "a").bytes())
                                .bytes(),
                        EMBEDDED),
                file(
                        "a document within a document",
                        "a.docx",
                        docx().deflated("word/embeddings/a.docx", docx().bytes())
                                .bytes(),
                        EMBEDDED),
                file(
                        "a ZIP as the workbook of a chart",
                        "a.docx",
                        docx().deflated(
                                        "word/embeddings/a.xlsx",
                                        new RawZip().stored("a", "a").bytes())
                                .bytes(),
                        EMBEDDED),
                file(
                        "macros in the workbook of a chart",
                        "a.docx",
                        docx().deflated(
                                        "word/embeddings/a.xlsx",
                                        xlsx().deflated("xl/vbaProject.bin", "a")
                                                .bytes())
                                .bytes(),
                        ACTIVE),
                file(
                        "a workbook in a workbook in a document",
                        "a.docx",
                        docx().deflated(
                                        "word/embeddings/a.xlsx",
                                        xlsx().deflated("xl/embeddings/b.xlsx", xlsx().bytes())
                                                .bytes())
                                .bytes(),
                        EMBEDDED));
    }
}
