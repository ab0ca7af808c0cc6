package io.github.ehckit.spi.content;

import static io.github.ehckit.spi.content.Fault.ACTIVE;
import static io.github.ehckit.spi.content.Fault.DAMAGED;
import static io.github.ehckit.spi.content.Fault.EMBEDDED;
import static io.github.ehckit.spi.content.Fault.EXTERNAL;
import static io.github.ehckit.spi.content.Fault.HIDDEN;
import static io.github.ehckit.spi.content.Fault.PROTECTED;
import static io.github.ehckit.spi.content.Hostile.file;
import static io.github.ehckit.spi.content.Office.RELATIONS;
import static io.github.ehckit.spi.content.Office.content;
import static io.github.ehckit.spi.content.Office.docx;
import static io.github.ehckit.spi.content.Office.docxRelatedTo;
import static io.github.ehckit.spi.content.Office.docxWith;
import static io.github.ehckit.spi.content.Office.odt;
import static io.github.ehckit.spi.content.Office.relations;
import static io.github.ehckit.spi.content.Office.xlsx;

import java.util.stream.Stream;

/** Office files with links that are followed unasked, XML that would harm its reader, and what acts in OpenDocument. */
final class HostileLinks {
    private static final String OUTSIDE = "TargetMode=\"External\"";
    private static final String DOCUMENT_TYPE =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String BILLION = "<!DOCTYPE a [<!ENTITY b \"lol\"><!ENTITY c \"&b;&b;&b;\">]><a>&c;</a>";

    private HostileLinks() {}

    static Stream<Hostile> rows() {
        return Stream.of(links(), xml(), openDocument()).flatMap(rows -> rows);
    }

    private static Stream<Hostile> links() {
        return Stream.of(
                file(
                        "a template from the web",
                        "a.docx",
                        docxRelatedTo("attachedTemplate", "https://example.org/a.dotm", OUTSIDE),
                        EXTERNAL),
                file(
                        "a template from a share",
                        "a.docx",
                        docxRelatedTo("attachedTemplate", "file://example.org/a.dotm", OUTSIDE),
                        EXTERNAL),
                file(
                        "a template from a share by its Windows name",
                        "a.docx",
                        docxRelatedTo("attachedTemplate", "\\\\example.org\\a.dotm", OUTSIDE),
                        EXTERNAL),
                file(
                        "a picture from the web",
                        "a.docx",
                        docxRelatedTo("image", "https://example.org/a.png", OUTSIDE),
                        EXTERNAL),
                file(
                        "a picture from the web, escaped",
                        "a.docx",
                        docxRelatedTo("image", "https://example.org/a.png", "TargetMode=\"&#x000045;xternal\""),
                        EXTERNAL),
                file(
                        "a picture from the web, in single quotes",
                        "a.docx",
                        docxRelatedTo("image", "https://example.org/a.png", "TargetMode = 'External'"),
                        EXTERNAL),
                file(
                        "an object from the web",
                        "a.docx",
                        docxRelatedTo("oleObject", "https://example.org/a", OUTSIDE),
                        EMBEDDED,
                        EXTERNAL),
                file(
                        "a frame from the web",
                        "a.docx",
                        docxRelatedTo("frame", "https://example.org/a", OUTSIDE),
                        EXTERNAL),
                file(
                        "a command as the source of a cell",
                        "a.xlsx",
                        xlsx().with(
                                        Office.TYPES,
                                        Office.types(
                                                "/xl/a.xml",
                                                "application/vnd.openxmlformats-officedocument.spreadsheetml.externalLink+xml"))
                                .bytes(),
                        EXTERNAL),
                file(
                        "a connection to a database",
                        "a.xlsx",
                        xlsx().with(
                                        Office.TYPES,
                                        Office.types(
                                                "/xl/a.xml",
                                                "application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml"))
                                .bytes(),
                        EXTERNAL));
    }

    private static Stream<Hostile> xml() {
        return Stream.of(
                file(
                        "entities of entities",
                        "a.docx",
                        docx().with(Office.DOCUMENT, BILLION).bytes(),
                        HIDDEN),
                file(
                        "a document type",
                        "a.docx",
                        docx().with(Office.DOCUMENT, "<!DOCTYPE a SYSTEM 'https://example.org/a'><a/>")
                                .bytes(),
                        HIDDEN),
                file("a document type in a part of another name", "a.docx", docxWith("word/a.bin", BILLION), HIDDEN),
                file(
                        "a document type in UTF-16",
                        "a.docx",
                        docx().deflated(RELATIONS, Texts.utf16(BILLION)).bytes(),
                        HIDDEN),
                file(
                        "UTF-16 without a mark",
                        "a.docx",
                        docx().deflated(RELATIONS, Texts.utf16WithoutMark("<a/>"))
                                .bytes(),
                        DAMAGED),
                file(
                        "XML in UTF-7",
                        "a.docx",
                        docx().with(Office.DOCUMENT, "<?xml version='1.0' encoding='UTF-7'?><a/>")
                                .bytes(),
                        HIDDEN),
                file("relations in EBCDIC", "a.docx", docxWith(RELATIONS, "Lo\u00A7\u0094\u0093"), HIDDEN),
                file(
                        "XML too deep",
                        "a.docx",
                        docx().with(Office.DOCUMENT, "<a>".repeat(2_000) + "</a>".repeat(2_000))
                                .bytes(),
                        HIDDEN),
                file(
                        "XML that does not end",
                        "a.docx",
                        docx().with(Office.DOCUMENT, "<a><b></b>").bytes(),
                        DAMAGED),
                file(
                        "XML cut off in an element",
                        "a.docx",
                        docx().with(Office.DOCUMENT, "<a b='c").bytes(),
                        DAMAGED),
                file(
                        "XML cut off in a comment",
                        "a.docx",
                        docx().with(Office.DOCUMENT, "<a><!-- b</a>").bytes(),
                        DAMAGED),
                file(
                        "XML in UTF-7 after a tab",
                        "a.docx",
                        docx().with(Office.DOCUMENT, "<?xml\tversion='1.0' encoding='UTF-7'?><a/>")
                                .bytes(),
                        HIDDEN),
                file(
                        "XML of an encoding behind more than is read",
                        "a.docx",
                        docx().with(Office.DOCUMENT, "<?xml" + " ".repeat(2_000) + "encoding='UTF-7'?><a/>")
                                .bytes(),
                        HIDDEN),
                file("a field after an instruction of 1,001 characters", "a.docx", afterInstruction(1_001), ACTIVE),
                file("a field after an instruction of 1,000 characters", "a.docx", afterInstruction(1_000), ACTIVE),
                file("a field after an instruction of 1,002 characters", "a.docx", afterInstruction(1_002), ACTIVE),
                file(
                        "a field beside another under another prefix",
                        "a.docx",
                        docxWith("word/a.xml", "<fldSimple a:instr='PAGE' w:instr='DDEAUTO a'/>"),
                        DAMAGED),
                file(
                        "a relation of two kinds",
                        "a.docx",
                        docxRelatedTo("image", "https://example.org/a.png", OUTSIDE + " g:Type='/hyperlink'"),
                        DAMAGED),
                file(
                        "a field whose name is behind a prefix longer than is read",
                        "a.docx",
                        docxWith("word/a.xml", "<" + "p".repeat(2_000) + ":fldSimple instr='DDEAUTO a'/>"),
                        DAMAGED),
                file(
                        "a relation whose kind is behind more than is read",
                        "a.docx",
                        docxRelatedTo("a".repeat(2_000) + "/oleObject", "a.bin", ""),
                        DAMAGED),
                file(
                        "a document after blanks under another extension",
                        "a.docx",
                        documentNamedDat(" ".repeat(80)),
                        HIDDEN),
                file(
                        "a document that is not well-formed, as a drawing",
                        "a.docx",
                        docx().with(Office.TYPES, Office.types("/word/a.vml", DOCUMENT_TYPE))
                                .with("_rels/.rels", relations("officeDocument", "word/a.vml", ""))
                                .deflated("word/a.vml", "<a><br>b</a>")
                                .bytes(),
                        HIDDEN),
                file(
                        "a type longer than is kept",
                        "a.docx",
                        docx().with(Office.TYPES, Office.types("/word/document.xml", "a".repeat(300)))
                                .bytes(),
                        DAMAGED),
                file(
                        "a part of a name longer than is kept",
                        "a.docx",
                        docxWith("word/" + "a".repeat(600), "a"),
                        DAMAGED),
                file(
                        "an attribute twice",
                        "a.docx",
                        docx().with(Office.DOCUMENT, "<a b='1' b='2'/>").bytes(),
                        DAMAGED));
    }

    private static Stream<Hostile> openDocument() {
        return Stream.of(
                file(
                        "Basic in a text",
                        "a.odt",
                        odt().deflated("Basic/Standard/Module1.xml", "<a/>").bytes(),
                        ACTIVE),
                file(
                        "Python in a text",
                        "a.odt",
                        odt().deflated("Scripts/python/a.py", "a").bytes(),
                        ACTIVE),
                file("a listener to events", "a.odt", odtWith("<script:event-listener/>"), ACTIVE),
                file("a script in a text", "a.odt", odtWith("<text:script>a</text:script>"), ACTIVE),
                file("an applet", "a.odt", odtWith("<draw:applet/>"), ACTIVE),
                file(
                        "a picture from the web in a text",
                        "a.odt",
                        odtWith("<draw:image xlink:href='https://example.org/a.png'/>"),
                        EXTERNAL),
                file(
                        "a picture from the web under another prefix",
                        "a.odt",
                        odtWith("<d:image x:href='https://example.org/a.png'/>"),
                        EXTERNAL),
                file(
                        "a picture from beside the text",
                        "a.odt",
                        odtWith("<draw:image xlink:href='../a.png'/>"),
                        EXTERNAL),
                file(
                        "a picture from beside the text by way of itself",
                        "a.odt",
                        odtWith("<draw:image xlink:href='./../../a.png'/>"),
                        EXTERNAL),
                file(
                        "a picture from beside the text by way of a folder",
                        "a.odt",
                        odtWith("<draw:image xlink:href='x/%2E./../../server/a.png'/>"),
                        EXTERNAL),
                file(
                        "a picture of a place longer than is read",
                        "a.odt",
                        odtWith("<draw:image xlink:href='" + "x/".repeat(1_000) + "../".repeat(1_001) + "a.png'/>"),
                        EXTERNAL),
                file(
                        "an event after an instruction of 1,001 characters",
                        "a.odt",
                        odtWith("<?x " + "a".repeat(998) + "?><script:event-listener/><?y ?>"),
                        ACTIVE),
                file(
                        "a section from a share",
                        "a.odt",
                        odtWith("<text:section-source xlink:href='file://example.org/a'/>"),
                        EXTERNAL),
                file("a field that asks another program", "a.odt", odtWith("<office:dde-source/>"), EXTERNAL),
                file("an object of Windows in a text", "a.odt", odtWith("<draw:object-ole/>"), EMBEDDED),
                file(
                        "a text with a password",
                        "a.odt",
                        odt().with("META-INF/manifest.xml", "<m><manifest:encryption-data/></m>")
                                .bytes(),
                        PROTECTED));
    }

    /** A field between two instructions, of which the first has so many characters between its brackets. */
    private static byte[] afterInstruction(int length) {
        return docxWith(
                "word/a.xml", "<a><?x " + "a".repeat(length - 4) + "?><fldSimple instr='DDEAUTO a'/><?y ?></a>");
    }

    private static byte[] documentNamedDat(String before) {
        return docx().with(Office.TYPES, Office.types("/word/document.dat", DOCUMENT_TYPE))
                .with("_rels/.rels", relations("officeDocument", "word/document.dat", ""))
                .deflated("word/document.dat", before + "<fldSimple instr='DDEAUTO a'/>")
                .bytes();
    }

    private static byte[] odtWith(String body) {
        return odt().with("content.xml", content(body)).bytes();
    }
}
