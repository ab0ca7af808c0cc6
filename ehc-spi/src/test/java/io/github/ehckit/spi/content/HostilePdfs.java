package io.github.ehckit.spi.content;

import static io.github.ehckit.spi.content.Fault.ACTIVE;
import static io.github.ehckit.spi.content.Fault.DAMAGED;
import static io.github.ehckit.spi.content.Fault.EMBEDDED;
import static io.github.ehckit.spi.content.Fault.EXTERNAL;
import static io.github.ehckit.spi.content.Fault.HIDDEN;
import static io.github.ehckit.spi.content.Fault.LOCKED;
import static io.github.ehckit.spi.content.Fault.MIXED;
import static io.github.ehckit.spi.content.Fault.TOO_LARGE;
import static io.github.ehckit.spi.content.Fault.TRUNCATED;
import static io.github.ehckit.spi.content.Pdf.closedStream;
import static io.github.ehckit.spi.content.Pdf.deflated;
import static io.github.ehckit.spi.content.Pdf.object;
import static io.github.ehckit.spi.content.Pdf.objectStream;
import static io.github.ehckit.spi.content.Pdf.stream;

import java.util.stream.Stream;

/** PDFs that act, carry other files, or hide that they do either. */
final class HostilePdfs {
    private static final String SCRIPT = "<< /S /JavaScript /JS (app.alert\\(1\\)) >>";

    private HostilePdfs() {}

    static Stream<Hostile> rows() {
        return Stream.of(acting(), carrying(), hiding(), objectStreams(), mixed())
                .flatMap(rows -> rows);
    }

    private static Stream<Hostile> acting() {
        return Stream.of(
                pdf("JavaScript", object(5, SCRIPT), ACTIVE),
                pdf("JavaScript with an escaped letter", object(5, "<< /S /J#61vaScript >>"), ACTIVE),
                pdf("JavaScript with every letter escaped", object(5, "<< /#4a#53 (a) >>"), ACTIVE),
                pdf("JavaScript without a space", object(5, "<</S/JavaScript/JS(a)>>"), ACTIVE),
                pdf("JavaScript after a comment", object(5, "<< /S % a comment\n/JavaScript >>"), ACTIVE),
                pdf("JavaScript that nothing uses", "99 0 obj" + SCRIPT + "endobj", ACTIVE),
                pdf("a program that is started", object(5, "<< /S /Launch /F (cmd.exe) >>"), ACTIVE),
                pdf("an action on opening a page", object(5, "<< /AA << /O 6 0 R >> >>"), ACTIVE),
                pdf("a page of the web that is opened", opening("<< /S /URI /URI (https://example.org) >>"), ACTIVE),
                pdf(
                        "a page of the web that is opened by reference",
                        opening("6 0 R") + object(6, "<< /S /URI /URI (a) >>"),
                        ACTIVE),
                pdf(
                        "a page that is opened, told before",
                        object(6, "<< /S /URI /URI (a) >>") + opening("6 0 R"),
                        ACTIVE),
                pdf("an opening that goes on", opening("<< /S /GoTo /D [3 0 R] /Next 6 0 R >>"), ACTIVE),
                pdf(
                        "a page opened from an object stream",
                        opening("7 0 R") + objectStream(6, "<< /S /URI /URI (a) >>"),
                        ACTIVE),
                pdf("a form that is sent", object(5, "<< /S /SubmitForm /F (https://example.org) >>"), ACTIVE),
                pdf("data that are fetched", object(5, "<< /S /ImportData /F (a) >>"), ACTIVE),
                pdf("a form of XFA", object(5, "<< /AcroForm << /XFA 6 0 R >> >>"), ACTIVE),
                pdf("a document on a share", object(5, "<< /S /GoToR /F (\\\\\\\\example.org\\\\a.pdf) >>"), ACTIVE),
                pdf("a rendition with a script", object(5, "<< /S /Rendition >>"), ACTIVE),
                pdf("rich media", object(5, "<< /Subtype /RichMedia >>"), ACTIVE));
    }

    private static Stream<Hostile> carrying() {
        return Stream.of(
                pdf("a file", stream(5, "/Type /EmbeddedFile /Length 2", "MZ"), EMBEDDED),
                pdf("a tree of files", object(5, "<< /Names << /EmbeddedFiles 6 0 R >> >>"), EMBEDDED),
                pdf("a file by its specification", object(5, "<< /Type /Filespec /EF << /F 6 0 R >> >>"), EMBEDDED),
                pdf("a file with a script", object(5, "<< /EF 6 0 R /JS 7 0 R >>"), ACTIVE, EMBEDDED),
                pdf("a password", "trailer << /Encrypt 6 0 R >>", LOCKED));
    }

    private static Stream<Hostile> hiding() {
        String hidden = "7 0 obj << /S /JavaScript >> endobj";
        return Stream.of(
                pdf("an object in a stream", stream(5, "/Length 50", hidden), HIDDEN),
                pdf(
                        "an object in a stream, without spaces",
                        stream(5, "/Length 50", "a\n7 0 obj<</S/JavaScript>>"),
                        HIDDEN),
                pdf(
                        "an object in a stream, with a comment",
                        stream(5, "/Length 50", "7 0 % a\nobj % b\n<</S/JavaScript>>"),
                        HIDDEN),
                pdf("an object in a string", object(5, "(" + hidden + ")"), HIDDEN),
                pdf("an object in a comment", "% " + hidden + "\n", HIDDEN),
                pdf("an object in a hexadecimal string", object(5, "<" + hidden.replace(">>", "") + ">"), HIDDEN),
                pdf("dictionaries without end", object(5, "<<".repeat(1_000)), HIDDEN),
                pdf("arrays without end", object(5, "[".repeat(1_000)), HIDDEN));
    }

    private static Stream<Hostile> objectStreams() {
        String plain = "7 0 " + SCRIPT;
        return Stream.of(
                pdf("JavaScript in an object stream", objectStream(6, SCRIPT), ACTIVE),
                pdf("escaped JavaScript in an object stream", objectStream(6, "<< /S /JavaScrip#74 >>"), ACTIVE),
                pdf("a file in an object stream", objectStream(6, "<< /EF 8 0 R >>"), EMBEDDED),
                pdf("JavaScript in an object stream that is not packed", closedStream("/Length 60", plain), ACTIVE),
                pdf(
                        "an object stream that does not say so",
                        stream(6, "/N 1 /First 4 /Filter /FlateDecode", deflated(plain)),
                        ACTIVE),
                pdf("an object stream in hexadecimal", closedStream("/Filter /ASCIIHexDecode", "3720"), HIDDEN),
                pdf(
                        "an object stream deflated twice",
                        closedStream("/Filter [/FlateDecode /FlateDecode]", deflated(deflated(plain))),
                        HIDDEN),
                pdf(
                        "an object stream packed in two ways",
                        closedStream("/Filter [/ASCII85Decode /FlateDecode]", "a"),
                        HIDDEN),
                pdf(
                        "an object stream whose filter is elsewhere",
                        closedStream("/Filter 9 0 R", deflated(plain)),
                        HIDDEN),
                pdf(
                        "an object stream with a predictor",
                        closedStream("/Filter /FlateDecode /DecodeParms << /Predictor 12 >>", deflated(plain)),
                        HIDDEN),
                pdf(
                        "an object stream that is in another file",
                        closedStream("/F (a) /Filter /FlateDecode", deflated(plain)),
                        EXTERNAL,
                        HIDDEN),
                pdf("an object stream that is not deflated", closedStream("/Filter /FlateDecode", "no"), HIDDEN),
                pdf("an object stream that is a bomb", closedStream("/Filter /FlateDecode", bomb()), TOO_LARGE));
    }

    private static Stream<Hostile> mixed() {
        String whole = Pdf.with("");
        byte[] zip = new RawZip().stored("a", "a").bytes();
        return Stream.of(
                Hostile.file("a program before a PDF", "a.pdf", "MZ\n" + whole, Fault.UNKNOWN),
                Hostile.file("a PDF of no version", "a.pdf", whole.replace("%PDF-1.7", "%PDF-x.y"), DAMAGED),
                Hostile.file("a page after a PDF", "a.pdf", whole + "<script>", MIXED),
                Hostile.file("a ZIP after a PDF", "a.pdf", whole + Ascii.text(zip), MIXED),
                Hostile.file("a ZIP in a stream, with the rest as its comment", "a.pdf", zipped(), MIXED),
                Hostile.file("a PDF without an end", "a.pdf", whole.replace("%%EOF", ""), TRUNCATED),
                Hostile.file(
                        "a PDF cut off at its first part",
                        "a.pdf",
                        whole.replace("startxref\n9", "startxref\n0"),
                        TRUNCATED),
                pdf("a stream that does not end", "5 0 obj << /Length 9 >> stream\n", TRUNCATED, HIDDEN));
    }

    /** A reader of ZIPs takes all that follows for a comment. */
    private static String zipped() {
        String zip = Ascii.text(new RawZip().stored("a", "a").bytes());
        String before = Pdf.with(stream(5, "/Length 1", zip.substring(0, zip.length() - 2) + "LL"));
        int comment = before.length() - before.indexOf("LL") - 2;
        return before.replace("LL", (char) comment + "\0");
    }

    private static String opening(String action) {
        return object(5, "<< /Type /Catalog /OpenAction " + action + " >>");
    }

    private static String bomb() {
        return deflated("7 0 ", 65);
    }

    private static Hostile pdf(String what, String objects, Fault... faults) {
        return Hostile.file(what, "a.pdf", Pdf.with(objects), faults);
    }
}
