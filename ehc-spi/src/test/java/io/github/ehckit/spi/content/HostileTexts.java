package io.github.ehckit.spi.content;

import static io.github.ehckit.spi.content.Fault.EMPTY;
import static io.github.ehckit.spi.content.Fault.MARKUP;
import static io.github.ehckit.spi.content.Fault.MISMATCH;
import static io.github.ehckit.spi.content.Fault.MIXED;
import static io.github.ehckit.spi.content.Fault.NOT_TEXT;
import static io.github.ehckit.spi.content.Fault.TRUNCATED;
import static io.github.ehckit.spi.content.Fault.UNKNOWN;

import io.github.ehckit.upload.FileType;
import java.util.Arrays;
import java.util.stream.Stream;

/** What is not a text, though its name says so, and what no type begins with. */
final class HostileTexts {
    private HostileTexts() {}

    static Stream<Hostile> rows() {
        return Stream.of(markup(), bytes(), empty(), others()).flatMap(rows -> rows);
    }

    private static Stream<Hostile> markup() {
        return Stream.of(
                        "<!DOCTYPE html><p>a",
                        "<html>",
                        "  \n<script>alert(1)</script>",
                        "\u00EF\u00BB\u00BF<svg onload=a>",
                        "<?php evil();",
                        "<?xml version='1.0'?>",
                        "#!/bin/sh\nrm -rf /",
                        "{\\rtf1\\ansi}",
                        "<a href=x>",
                        "<!-- a -->",
                        "%!PS-Adobe",
                        " %PDF-1.7")
                .map(text -> text("a text that begins " + Shown.of(text), text, MARKUP));
    }

    private static Stream<Hostile> bytes() {
        return Stream.of(
                text("a NUL", "a\0b", NOT_TEXT),
                text("a bell", "a\u0007b", NOT_TEXT),
                text("an escape for a terminal", "a\u001B[31mb", NOT_TEXT),
                text("a deleted character", "a\u007Fb", NOT_TEXT),
                text("a control character of the second set", "a\u00C2\u009Bb", NOT_TEXT),
                text("Latin 1", "Llan\u00E9", NOT_TEXT),
                text("a character cut off", "a\u00E2\u0082", NOT_TEXT),
                text("a solidus written too long", "a\u00C0\u00AFb", NOT_TEXT),
                text("a bracket written too long", "a\u00E0\u0080\u00BCb", NOT_TEXT),
                text("half a surrogate pair", "a\u00ED\u00A0\u0080b", NOT_TEXT),
                text("a character beyond the last", "a\u00F4\u0090\u0080\u0080b", NOT_TEXT),
                text("a byte that begins nothing", "a\u00FFb", NOT_TEXT),
                Hostile.file("UTF-16", "a.txt", Texts.utf16("Advice"), NOT_TEXT),
                text("a program", "MZ\u0090\0\u0003", NOT_TEXT),
                text("a PDF", Pdf.with(""), MISMATCH));
    }

    private static Stream<Hostile> empty() {
        return Arrays.stream(FileType.values())
                .map(type -> Hostile.file("nothing", "a." + type.extensions().getFirst(), "", EMPTY));
    }

    private static Stream<Hostile> others() {
        return Stream.of(
                Hostile.file("a program", "a.pdf", "MZ\u0090\0\u0003\0", UNKNOWN),
                Hostile.file("a page", "a.pdf", "<html>", UNKNOWN),
                Hostile.file("a page", "a.docx", "<html>", UNKNOWN),
                Hostile.file("a RAR archive", "a.docx", "Rar!\u001A\u0007\0", UNKNOWN),
                Hostile.file("rich text", "a.docx", "{\\rtf1}", UNKNOWN),
                Hostile.file("a text", "a.pdf", "Advice", UNKNOWN),
                Hostile.file("a text", "a.mp4", "The freezer", UNKNOWN),
                Hostile.file("the start of a ZIP", "a.xlsx", "PK\3\4", TRUNCATED),
                Hostile.file("an empty ZIP", "a.xlsx", new RawZip().bytes(), UNKNOWN),
                Hostile.file(
                        "a document that ends as a ZIP", "a.xlsx", "PK\3\4" + Ascii.text(new RawZip().bytes()), MIXED));
    }

    private static Hostile text(String what, String content, Fault... faults) {
        return Hostile.file(what, "a.txt", content, faults);
    }
}
