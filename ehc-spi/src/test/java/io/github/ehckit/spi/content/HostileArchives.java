package io.github.ehckit.spi.content;

import static io.github.ehckit.spi.content.Fault.DAMAGED;
import static io.github.ehckit.spi.content.Fault.HIDDEN;
import static io.github.ehckit.spi.content.Fault.MIXED;
import static io.github.ehckit.spi.content.Fault.PROTECTED;
import static io.github.ehckit.spi.content.Fault.TOO_LARGE;
import static io.github.ehckit.spi.content.Fault.TOO_MANY;
import static io.github.ehckit.spi.content.Fault.TRUNCATED;
import static io.github.ehckit.spi.content.Hostile.file;
import static io.github.ehckit.spi.content.Office.DOCUMENT;
import static io.github.ehckit.spi.content.Office.docx;
import static io.github.ehckit.spi.content.Office.docxWith;
import static io.github.ehckit.spi.content.Office.odt;
import static io.github.ehckit.spi.content.Office.xlsx;

import java.util.Arrays;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Office files whose ZIP is a bomb, climbs out of its folder, or is written so that two readers find different things in it. */
final class HostileArchives {
    private static final int LINK = 0xA1FF;
    private static final int DEVICE = 0x21FF;

    private HostileArchives() {}

    static Stream<Hostile> rows() {
        return Stream.of(bombs(), paths(), lies(), polyglots()).flatMap(rows -> rows);
    }

    private static Stream<Hostile> bombs() {
        return Stream.of(
                file(
                        "a bomb",
                        "a.docx",
                        docx().deflated("word/a.bin", new byte[4 << 20]).bytes(),
                        TOO_LARGE),
                file(
                        "a bomb as the document itself",
                        "a.xlsx",
                        xlsx().deflated("xl/sheet.xml", " ".repeat(4 << 20)).bytes(),
                        TOO_LARGE),
                file(
                        "a bomb that says it is small",
                        "a.docx",
                        docx().add(bomb(member -> member.unpacked = 1_000)).bytes(),
                        DAMAGED),
                file(
                        "a bomb in the workbook of a chart",
                        "a.docx",
                        docx().deflated(
                                        "word/embeddings/a.xlsx",
                                        xlsx().deflated("a", new byte[4 << 20]).bytes())
                                .bytes(),
                        TOO_LARGE),
                file(
                        "parts that together are too large",
                        "a.docx",
                        many(docx(), 3, member -> {
                            member.unpacked = 90L << 20;
                            member.packed = 1 << 20;
                        }),
                        TOO_LARGE),
                file(
                        "parts that share their bytes",
                        "a.docx",
                        many(docx(), 3, member -> member.shared = true),
                        DAMAGED),
                file("too many parts", "a.docx", many(docx(), 2_000, member -> {}), TOO_MANY),
                file(
                        "a directory of too many parts",
                        "a.docx",
                        docx().counting(60_000).bytes(),
                        TOO_MANY));
    }

    private static Stream<Hostile> paths() {
        return Stream.of(
                        "../evil.xml",
                        "word/../../evil.xml",
                        "/etc/passwd",
                        "..\\evil.xml",
                        "C:evil.xml",
                        "word//a.xml",
                        "./a",
                        "a\u0001",
                        "a\u0000b",
                        "..",
                        "word/..")
                .map(path -> file("a part called " + Shown.of(path), "a.docx", docxWith(path, "a"), HIDDEN));
    }

    private static Stream<Hostile> lies() {
        return Stream.of(
                file("a symbolic link", "a.docx", changed(member -> member.mode = LINK), HIDDEN),
                file("a device", "a.docx", changed(member -> member.mode = DEVICE), HIDDEN),
                file("a part with a password", "a.docx", changed(member -> member.flags = 1), PROTECTED),
                file("a part packed in another way", "a.docx", changed(member -> member.method = 12), HIDDEN),
                file("a part with unknown flags", "a.docx", changed(member -> member.flags = 0x20), HIDDEN),
                file(
                        "a stored part of two lengths",
                        "a.odt",
                        odt().change("mimetype", member -> member.unpacked = 9).bytes(),
                        HIDDEN),
                file(
                        "a part with another name before it",
                        "a.docx",
                        changed(member -> member.localName = "word/evident.xml"),
                        DAMAGED),
                file("a part with a wrong checksum", "a.docx", changed(member -> member.sum ^= 1), DAMAGED),
                file("a part longer than it says", "a.docx", changed(member -> member.unpacked--), DAMAGED),
                file("a part shorter than it says", "a.docx", changed(member -> member.unpacked++), DAMAGED),
                file(
                        "a part with bytes after its end",
                        "a.docx",
                        changed(member -> {
                            member.data = Arrays.copyOf(member.data, member.data.length + 50);
                            member.packed = member.data.length;
                        }),
                        DAMAGED),
                file(
                        "a part that is not deflated",
                        "a.docx",
                        changed(member -> Arrays.fill(member.data, (byte) -1)),
                        DAMAGED),
                file("bytes between parts", "a.docx", changed(member -> member.before = new byte[10]), MIXED),
                file("bytes before the directory", "a.docx", changed(member -> member.after = new byte[10]), MIXED),
                file(
                        "a descriptor of another part",
                        "a.docx",
                        changed(member -> {
                            member.flags = 8;
                            member.after = new byte[16];
                        }),
                        DAMAGED),
                file("the same part twice", "a.docx", docxWith(DOCUMENT, "<a/>"), DAMAGED),
                file("the same part in capitals", "a.docx", docxWith("WORD/document.XML", "<a/>"), DAMAGED),
                file("a directory of fewer parts", "a.docx", docx().counting(-1).bytes(), DAMAGED),
                file("a directory of more parts", "a.docx", docx().counting(1).bytes(), DAMAGED));
    }

    private static Stream<Hostile> polyglots() {
        byte[] whole = docx().bytes();
        return Stream.of(
                file(
                        "a document after a program",
                        "a.docx",
                        docx().before("PK\3\4MZ").bytes(),
                        MIXED),
                file(
                        "a document with a comment",
                        "a.docx",
                        docx().comment("<script>").bytes(),
                        MIXED),
                file(
                        "a document with something after it",
                        "a.docx",
                        docx().after("<?php").bytes(),
                        MIXED),
                file(
                        "a PDF before a document",
                        "a.docx",
                        docx().before("PK\3\4%PDF-1.7\n").bytes(),
                        MIXED),
                file("a document cut off", "a.docx", Arrays.copyOf(whole, whole.length / 2), TRUNCATED),
                file("a document without its last byte", "a.docx", Arrays.copyOf(whole, whole.length - 1), MIXED));
    }

    private static byte[] changed(Consumer<RawMember> lie) {
        return docx().change(DOCUMENT, lie).bytes();
    }

    private static RawMember bomb(Consumer<RawMember> lie) {
        RawMember member = new RawMember("word/a.bin", new byte[4 << 20], true);
        lie.accept(member);
        return member;
    }

    private static byte[] many(RawZip zip, int count, Consumer<RawMember> lie) {
        for (int i = 0; i < count; i++) {
            RawMember member = new RawMember("word/" + i, new byte[0], true);
            lie.accept(member);
            zip.add(member);
        }
        return zip.bytes();
    }
}
