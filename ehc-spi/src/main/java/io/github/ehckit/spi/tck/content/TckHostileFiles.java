package io.github.ehckit.spi.tck.content;

import static io.github.ehckit.spi.tck.content.TckFile.file;
import static io.github.ehckit.spi.tck.content.TckOffice.docx;
import static io.github.ehckit.spi.tck.content.TckOffice.odt;
import static io.github.ehckit.spi.tck.content.TckOffice.xlsx;

import java.util.Map;
import java.util.stream.Stream;

/** The hostile files of the corpus, by the rule that refuses them. Each is sound but for one thing. */
final class TckHostileFiles {
    private static final String PROGRAM = "MZ\u0090\0\3\0\0\0\4\0\0\0\u00FF\u00FF\0\0";
    private static final String SCRIPT = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";
    private static final String COMPOUND = "\u00D0\u00CF\21\u00E0\u00A1\u00B1\32\u00E1" + "\0".repeat(504);
    private static final String MACROS = "application/vnd.ms-word.document.macroEnabled.main+xml";
    private static final String OUTSIDE = "TargetMode=\"External\"";
    private static final int BOMB = 4 << 20;
    private static final int FLOOD = 60_000;

    private TckHostileFiles() {}

    /** Returns files of no type, or of another type than the name says (CI2). */
    static Stream<TckFile> mistyped() {
        return Stream.of(others(), old(), renamed()).flatMap(files -> files);
    }

    private static Stream<TckFile> old() {
        return Stream.of(
                file("a document of Word 97", "a.docx", TckCompound.of("Data", "1Table", "WordDocument")),
                file("a workbook of Excel 97", "a.xlsx", TckCompound.of("MBD", "Workbook", "Properties")),
                file(
                        "a presentation of PowerPoint 97",
                        "a.pdf",
                        TckCompound.of("User", "Pictures", "PowerPoint Document")));
    }

    private static Stream<TckFile> others() {
        return Stream.of(
                file("a program", "a.pdf", PROGRAM),
                file("a program of Linux", "a.docx", "\177ELF\2\1\1\0\0\0\0\0\0\0\0\0"),
                file("a page", "a.pdf", "<!DOCTYPE html><p>Advice"),
                file("a drawing that is a page", "a.png", "<svg xmlns='http://www.w3.org/2000/svg' onload='a()'/>"),
                file("a GIF", "a.jpg", "GIF89a\1\0\1\0\0\0\0;"),
                file("rich text", "a.docx", "{\\rtf1 Advice}"),
                file(
                        "any ZIP",
                        "a.docx",
                        new TckOffice(Map.of()).with("a.txt", "a").packed()),
                file(
                        "an archive of Java",
                        "a.xlsx",
                        new TckOffice(Map.of())
                                .with("META-INF/MANIFEST.MF", "Main-Class: A")
                                .packed()));
    }

    private static Stream<TckFile> renamed() {
        return Stream.of(
                file("a JPEG", "a.png", TckPicture.jpeg()),
                file("a PNG", "a.jpg", TckPicture.png()),
                file("a HEIC", "a.jpg", TckHeic.plain()),
                file("a PDF", "a.docx", TckPdf.plain()),
                file("a workbook", "a.docx", xlsx().packed()),
                file("a document", "a.odt", docx().packed()),
                file("a film of QuickTime", "a.mp4", TckFilm.mov()),
                file("a film of MP4", "a.heic", TckFilm.mp4()),
                file("a PDF", "a.txt", TckPdf.plain()));
    }

    /** Returns files that are cut off, at a quarter, a half and three quarters, and before the last byte (CI3). */
    static Stream<TckFile> truncated() {
        return TckSoundFiles.plain()
                .filter(file -> !file.name().endsWith(".txt"))
                .flatMap(file -> {
                    int length = file.latin().stripTrailing().length();
                    return Stream.of(length / 4, length / 2, length * 3 / 4, length - 1)
                            .map(file::first);
                });
    }

    /** Returns files in which some part runs by itself (CI4). */
    static Stream<TckFile> acting() {
        return Stream.of(actingPdfs(), actingOffice(), actingTexts()).flatMap(files -> files);
    }

    private static Stream<TckFile> actingPdfs() {
        return Stream.of(
                pdf("a script", TckPdf.with("/OpenAction 6 0 R", SCRIPT)),
                pdf("a script that nothing uses", TckPdf.with("", SCRIPT)),
                pdf("a script with a letter escaped", TckPdf.with("", "<< /S /J#61vaScript /JS (a) >>")),
                pdf("a program that is started", TckPdf.with("/OpenAction 6 0 R", "<< /S /Launch /F (cmd.exe) >>")),
                pdf(
                        "a page of the web on opening",
                        TckPdf.with("/OpenAction << /S /URI /URI (https://example.org) >>")),
                pdf(
                        "an action of a page",
                        TckPdf.with("", "<< /AA << /O << /S /URI /URI (https://example.org) >> >> >>")));
    }

    private static Stream<TckFile> actingOffice() {
        return Stream.of(
                file("a document of macros, renamed", "a.docx", docx(MACROS).packed()),
                file(
                        "macros in a document",
                        "a.docx",
                        docx().with("word/vbaProject.bin", TckFile.bytes(COMPOUND))
                                .packed()),
                file(
                        "a sheet of macros",
                        "a.xlsx",
                        xlsx().with("xl/macrosheets/sheet1.xml", TckOffice.sheet(""))
                                .packed()),
                file(
                        "a control",
                        "a.docx",
                        docx().with("word/activeX/activeX1.xml", "<a/>").packed()),
                file(
                        "a command in a field",
                        "a.docx",
                        docx().with(
                                        TckOffice.DOCUMENT,
                                        TckOffice.document(
                                                "<w:p><w:fldSimple w:instr=\"DDEAUTO c:\\\\cmd.exe &quot;/k&quot;\"/></w:p>"))
                                .packed()));
    }

    private static Stream<TckFile> actingTexts() {
        return Stream.of(
                file("a page", "a.txt", "<html><script>alert(1)</script>"),
                file("a program of a server", "a.txt", "<?php system('id');"),
                file("a program of a shell", "a.txt", "#!/bin/sh\nrm -rf /\n"));
    }

    /** Returns files that fetch from elsewhere (CI5). */
    static Stream<TckFile> fetching() {
        return Stream.of(
                file(
                        "a template from the web",
                        "a.docx",
                        docx().related("attachedTemplate", "https://example.org/a.dotm", OUTSIDE)
                                .packed()),
                file(
                        "a picture from the web",
                        "a.docx",
                        docx().related("image", "https://example.org/a.png", OUTSIDE)
                                .packed()),
                file(
                        "a frame from a share",
                        "a.docx",
                        docx().related("frame", "\\\\example.org\\a", OUTSIDE).packed()),
                file(
                        "a picture in a field",
                        "a.docx",
                        docx().with(
                                        TckOffice.DOCUMENT,
                                        TckOffice.document(
                                                "<w:p><w:fldSimple w:instr=\"INCLUDEPICTURE &quot;https://example.org/a.png&quot;\"/></w:p>"))
                                .packed()),
                file(
                        "a picture from the web",
                        "a.odt",
                        odt().with(
                                        "content.xml",
                                        TckOffice.content(
                                                "<text:p><draw:frame><draw:image xlink:href=\"https://example.org/a.png\"/></draw:frame></text:p>"))
                                .packed()));
    }

    /** Returns files that carry another file, or content besides their own (CI6). */
    static Stream<TckFile> carrying() {
        return Stream.of(
                pdf("a file in it", TckPdf.with("", TckPdf.stream("/Type /EmbeddedFile", PROGRAM))),
                pdf(
                        "a tree of files",
                        TckPdf.with(
                                "/Names << /EmbeddedFiles << /Names [(a) 6 0 R] >> >>",
                                "<< /Type /Filespec /F (a.exe) /EF << /F 7 0 R >> >>",
                                TckPdf.stream("/Type /EmbeddedFile", "a"))),
                pdf("a ZIP after it", TckPdf.plain() + zip()),
                file("a JPEG with a ZIP after it", "a.jpg", TckPicture.jpeg() + zip()),
                file("a JPEG with a program after it", "a.jpg", TckPicture.jpeg() + PROGRAM),
                file("a JPEG with a PDF in it", "a.jpg", TckPicture.jpeg(64, 64, TckPicture.segment(0xFE, "%PDF-1.7"))),
                file("a PNG with a ZIP after it", "a.png", TckPicture.png() + zip()),
                file("a PNG with a PDF in it", "a.png", TckPicture.png(8, 8, TckPicture.chunk("tEXt", "a\0%PDF-1.7"))),
                file("a film with a ZIP at its end", "a.mp4", TckFilm.mp4() + TckFilm.box("free", zip())),
                file(
                        "a document with an object",
                        "a.docx",
                        docx().with("word/embeddings/oleObject1.bin", TckFile.bytes(COMPOUND))
                                .packed()),
                file(
                        "a document with a program as its picture",
                        "a.docx",
                        docx().with("word/media/image1.png", TckFile.bytes(PROGRAM))
                                .packed()),
                file(
                        "a document with a PDF in it",
                        "a.docx",
                        docx().with("word/embeddings/a.pdf", TckPdf.plain()).packed()),
                file(
                        "a document with a page after it",
                        "a.docx",
                        TckFile.latin(docx().packed()) + "<script>a()</script>"));
    }

    /** Returns files that cannot be looked into (CI7). */
    static Stream<TckFile> closed() {
        String encryption = "<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O <" + "0".repeat(64) + "> /U <"
                + "0".repeat(64) + "> >>";
        return Stream.of(
                pdf("a password", TckPdf.file("/Encrypt 6 0 R /ID [<00> <00>]", "", encryption)),
                file("a document with a password", "a.docx", TckCompound.encrypted()),
                file("a workbook with a password", "a.xlsx", TckCompound.encrypted()),
                file(
                        "a text with a password",
                        "a.odt",
                        TckOffice.odtWithPassword().packed()));
    }

    /** Returns files that unpack to a flood of bytes or pixels (CI8). */
    static Stream<TckFile> flooding() {
        return Stream.of(
                file(
                        "a bomb in a document",
                        "a.docx",
                        docx().with("word/a.bin", new byte[BOMB]).packed()),
                file(
                        "a bomb as a sheet",
                        "a.xlsx",
                        xlsx().with("xl/worksheets/sheet1.xml", TckOffice.sheet(" ".repeat(BOMB)))
                                .packed()),
                file(
                        "a bomb in an OpenDocument text",
                        "a.odt",
                        odt().with("a.bin", new byte[BOMB]).packed()),
                file("a PNG of a flood of pixels", "a.png", TckPicture.png(FLOOD, FLOOD, "")),
                file("a JPEG of a flood of pixels", "a.jpg", TckPicture.jpeg(FLOOD, FLOOD, "")),
                file("a HEIC of a flood of pixels", "a.heic", TckHeic.photograph(FLOOD, FLOOD, "")));
    }

    /** Returns files that are of two types at once (CI9). */
    static Stream<TckFile> twice() {
        return Stream.of(
                pdf("a script and a file", TckPdf.with("", SCRIPT, TckPdf.stream("/Type /EmbeddedFile", "a"))),
                file(
                        "macros and a picture from the web",
                        "a.docx",
                        docx(MACROS)
                                .related("image", "https://example.org/a.png", OUTSIDE)
                                .packed()));
    }

    /** Returns all files that must be refused. */
    static Stream<TckFile> all() {
        return Stream.of(mistyped(), truncated(), acting(), fetching(), carrying(), closed(), flooding(), twice())
                .flatMap(files -> files);
    }

    private static TckFile pdf(String with, String content) {
        return file("a PDF with " + with, "a.pdf", content);
    }

    private static String zip() {
        return TckFile.latin(new TckOffice(Map.of()).with("a.txt", "a").packed());
    }
}
