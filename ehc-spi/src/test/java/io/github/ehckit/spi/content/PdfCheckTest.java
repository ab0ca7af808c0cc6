package io.github.ehckit.spi.content;

import static io.github.ehckit.spi.content.Fault.ACTIVE;
import static io.github.ehckit.spi.content.Fault.EXTERNAL;
import static io.github.ehckit.spi.content.Fault.HIDDEN;
import static io.github.ehckit.spi.content.Fault.LOCKED;
import static io.github.ehckit.spi.content.Fault.MIXED;
import static io.github.ehckit.spi.content.Fault.TOO_LARGE;
import static io.github.ehckit.spi.content.Pdf.object;
import static io.github.ehckit.spi.content.Pdf.stream;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.UploadRefusal;
import java.io.IOException;
import java.io.InputStream;
import java.util.HexFormat;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class PdfCheckTest {
    private static final String SCRIPT = "<</S/JavaScript/JS(app.alert\\(1\\))>>";
    private static final String PAGE = "<</S/URI/URI(https://example.org)>>";

    @ParameterizedTest(name = "U1, U2, U13: {0} is refused as {1}")
    @CsvSource({
        "nesting-4mb-unpacked, HIDDEN",
        "bad-hidden-in-stream-spaces60, HIDDEN",
        "bad-xobj-ref-external, EXTERNAL",
        "bad-uri-open-chain, ACTIVE",
        "opens-without-password, LOCKED"
    })
    void P10_a_made_file_is_refused(String name, Fault fault) throws IOException {
        assertThat(Judged.faults("a.pdf", made(name))).containsExactly(fault);
    }

    @Test
    void U12_an_update_may_follow_the_end_without_a_line_end() throws IOException {
        assertThat(Judged.faults("a.pdf", made("word-pdf-updated-without-newline")))
                .isEmpty();
    }

    @ParameterizedTest(name = "P10: {0} is refused")
    @MethodSource({"hidden", "packed", "filtered", "misplaced", "streams", "opening", "elsewhere", "scripts", "ends"})
    void P10_a_hostile_pdf_is_refused_with_every_reason(Hostile file) {
        assertThat(Judged.faults(file.name(), file.content())).isEqualTo(file.faults());
    }

    @ParameterizedTest(name = "P10: {0} is accepted")
    @MethodSource("harmless")
    void P10_a_pdf_as_people_have_it_is_accepted(Hostile file) {
        assertThat(Judged.faults(file.name(), file.content())).isEmpty();
    }

    @Test
    void P10_the_reasons_against_a_pdf_say_what_to_do() {
        assertThat(Stream.of(ACTIVE, EXTERNAL, LOCKED, HIDDEN, MIXED, TOO_LARGE, Fault.DAMAGED)
                        .map(fault -> fault.reason(FileType.PDF).english()))
                .allMatch(because -> because.matches(".*[Pp]rint it to a new PDF,? and upload that\\."));
    }

    @Test
    void P10_a_locked_pdf_is_told_as_locked_alone() throws IOException {
        assertThat(Judged.file("a.pdf", made("opens-without-password")))
                .isEqualTo(Outcome.refused(UploadRefusal.PDF_LOCKED.ofFile()));
    }

    static Stream<Hostile> hidden() {
        String far = " ".repeat(5_000);
        return Stream.of(
                pdf("U2: an object behind much space in a stream", data("6" + far + "0" + far + "obj" + far + SCRIPT)),
                pdf("U2: an object behind much space in a string", object(5, "(6 0" + far + "obj" + far + "<<>>)")),
                pdf("U2: an object behind much space in a comment", "%6 0" + far + "obj" + far + SCRIPT + "\n"),
                pdf("U2: an object behind line ends", data("6\r\n\r\n0\n\n\0obj\n\n[" + SCRIPT + "]")),
                pdf("U2: an object behind a long comment", data("6 %" + far + "\n0 %" + far + "\robj[" + SCRIPT + "]")),
                pdf("U2: an object of which the generation touches its keyword", data("6 0obj(a)")),
                pdf("U2: an object whose number has a sign", data("+6 -0 obj 1")),
                pdf("U2: an object whose number stands in a comment", "% 6\n0 obj" + SCRIPT, ACTIVE, HIDDEN),
                pdf("U2: an object whose number stands in another comment", "% 6\n% a\n0 obj<<>>"),
                pdf("U2: a header in a comment within a dictionary", object(5, "<</A %6 0 obj\n <<>> >>")),
                pdf("U2: a trailer in a stream", data("trailer \n<</Encrypt 6 0 R>>")),
                pdf("U2: a trailer in a comment", "%trailer<</Encrypt 6 0 R>>\n"),
                pdf("U2: a trailer in a string", object(5, "(trailer%\\n<<)")));
    }

    static Stream<Hostile> packed() {
        return Stream.of(
                packed("U2: an object in a string of an object stream", "/N 1 /First 4", "7 1 (" + SCRIPT + ")"),
                packed("U2: an object in a comment of an object stream", "/N 1 /First 4", "7 2 % " + SCRIPT + "\n1"),
                packed("an object stream with fewer objects than it says", "/N 9 /First 4", "7 0 <<>>"),
                packed("an object stream whose places are no numbers", "/N 1 /First 4", "7 a <<>>"),
                packed("an object stream that begins before its places end", "/N 1 /First 1", "7 0 <<>>"),
                packed("an object stream with two begins", "/N 1 /First 4 /First 5", "7 0 <<>>"),
                packed("an object stream with two counts", "/N 1 /N 2 /First 4", "7 0 <<>>"),
                packed("an object stream that begins where another object says", "/N 1 /First 9 0 R", "7 0 <<>>"),
                packed("an object stream without a begin", "/N 1", "7 0 <<>>"),
                packed("U1: dictionaries without end in an object stream", "/N 1 /First 4", "7 0 " + "<<".repeat(501)),
                packed("U1: arrays without end in an object stream", "/N 1 /First 4", "7 0 " + "[".repeat(501)),
                packed(
                        "an object stream whose count is no plain number",
                        "/N 1.0/First 7",
                        "7 0003 (a " + SCRIPT + ")"),
                packed("an object stream whose begin is no plain number", "/N 1 /First 4.0", "7 0 <<>>"),
                packed("an object stream without a count", "/First 4", "7 0 <<>>"),
                packed("an object stream whose count is a name", "/N /A /First 4", "7 0 <<>>"),
                pdf("a script in an object stream behind an open array", "[ 6 0obj" + packedScript(), ACTIVE, HIDDEN),
                pdf("a stream within an array", "6 0 obj [" + packedScript(), ACTIVE, HIDDEN));
    }

    static Stream<Hostile> filtered() {
        return Stream.of(
                filtered("a second filter elsewhere", "/Filter[/FlateDecode 8 0 R]"),
                filtered("a first filter elsewhere", "/Filter[8 0 R/FlateDecode]"),
                filtered("a filter elsewhere behind another name", "/Filter[/FlateDecode/Length 8 0 R]"),
                filtered("filters elsewhere, and the name of one", "/Filter 8 0 R/X/FlateDecode"),
                filtered("the name of a filter before its filters", "/X/FlateDecode/Filter[8 0 R]"),
                filtered("a filter within two arrays", "/Filter[[/FlateDecode]]"),
                filtered("a filter that is unknown", "/Filter[/FlateDecode/A]"),
                filtered("a predictor by its short name", "/Filter/FlateDecode/DP<</Predictor 12>>"));
    }

    static Stream<Hostile> misplaced() {
        return Stream.of(
                packed("a script that begins within a bracket", "/N 1 /First 4", "7 1 <" + SCRIPT + " >> >>"),
                packed("a string that begins within a name", "/N 1 /First 4", "7 1 /A<<>>"),
                packed("an object within another", "/N 2 /First 8", "6 0 7 1 [(javascript:1)]"),
                packed("an object after the end", "/N 1 /First 4", "7 9 <<>>"),
                packed("an object in the space at the end", "/N 1 /First 4", "7 4 <<>> "),
                packed("a comment at the end in place of an object", "/N 1 /First 4", "7 0 % a"),
                packed("a string that goes on", "/N 1 /First 4", "7 0 (a"),
                packed("a string in digits that goes on", "/N 1 /First 4", "7 0 <61"),
                packed("a dictionary that goes on", "/N 1 /First 4", "7 0 <</A 1"),
                packed("an array that goes on", "/N 1 /First 4", "7 0 [1"),
                unpacked("a script after a string with the end of a stream", "6 0 7 0019 (a endstream % ) " + SCRIPT),
                unpacked(
                        "a script after a comment with the end of a stream",
                        "6 0 7 0002 1 % endstream\n" + SCRIPT,
                        ACTIVE,
                        HIDDEN),
                unpacked(
                        "a script in an array with the end of a stream",
                        "6 0 7 0002 1 [/endobj " + SCRIPT + "]",
                        ACTIVE,
                        HIDDEN));
    }

    static Stream<Hostile> streams() {
        String entries = "<</Type/ObjStm/N 1/First 4/Filter/ASCIIHexDecode";
        String stream = "stream\n" + HexFormat.of().formatHex(Ascii.bytes("7 0 " + SCRIPT)) + ">\nendstream";
        String shifted = "/Type/ObjStm/N 1/First 13";
        return Stream.of(
                pdf("a stream after a comment with a header", object(4, entries + ">> % 1 0 obj\n" + stream)),
                pdf("a stream after a header", object(4, entries + ">> obj\n" + stream)),
                pdf("a stream after a dictionary with a header", object(4, entries + "/X obj/Y<<>> >>" + stream)),
                pdf("a stream after a header and a dictionary", object(4, entries + "/X obj<</Y 1>>" + stream)),
                pdf("a stream without a dictionary", object(4, "1 " + stream)),
                pdf(
                        "an object stream after a blank and a line end",
                        object(4, "<<" + shifted + ">>stream \n7 0002       (a" + SCRIPT + ")\nendstream")),
                pdf(
                        "an object stream on the line of its keyword",
                        object(4, "<</Type/ObjStm/N 1/First 4>>stream 7 0 <<>>\nendstream")));
    }

    static Stream<Hostile> opening() {
        return Stream.of(
                opening("U13: over two references", "4 0 R", object(4, "6 0 R") + object(6, PAGE), ACTIVE),
                opening("over a number with zeros", "0000000006 0 R", object(6, PAGE), ACTIVE),
                opening("over a number with a sign", "+6 0 R", object(6, PAGE), ACTIVE),
                opening("over no number", "6. 0 R", object(6, PAGE), HIDDEN),
                opening("whose object touches its generation", "6 0 R", "6 0obj" + PAGE, ACTIVE),
                opening("whose object touches the last", "6 0 R", "5 0 obj 1 endobj6 0 obj" + PAGE, ACTIVE),
                opening("whose header stands in a comment", "6 0 R", "%6 0 obj\n" + PAGE, ACTIVE),
                opening("behind many other names", "6 0 R", object(6, "<<" + "/URI 1 ".repeat(40) + ">>"), ACTIVE),
                opening("of a later place of an object stream", "6 0 R", places("7 0 6 5 ", "<<>> " + PAGE), ACTIVE),
                opening("of an earlier place told later", "6 0 R", places("7 36 6 0 ", PAGE + " <<>>"), ACTIVE),
                opening(
                        "of a dictionary within another",
                        "6 0 R",
                        places("7 0 6 4 ", "<</A" + PAGE + ">>"),
                        ACTIVE,
                        HIDDEN),
                opening("of an article elsewhere", "<</S 4 0 R/F(a.pdf)/D 0>>", object(4, "/Thread"), ACTIVE),
                opening("of an article in a file elsewhere", "6 0 R", object(6, "<</F 5 0 R/S 4 0 R>>"), ACTIVE),
                opening("over two references, packed", "6 0 R", places("7 5 6 0 ", "8 0 R <<>>"), ACTIVE),
                pdf("an opening of an article elsewhere", object(5, "<</S/Thread/F(//example.org/a.pdf)>>"), ACTIVE));
    }

    static Stream<Hostile> elsewhere() {
        return Stream.of(
                pdf("U13: a stream from the web", stream(5, "/F <</FS/URL/F(https://example.org)>>", ""), EXTERNAL),
                pdf("U13: a stream from a share", stream(5, "/F(\\\\\\\\example.org\\\\a)", ""), EXTERNAL),
                pdf("U13: a stream from elsewhere by reference", stream(5, "/#46 9 0 R", ""), EXTERNAL),
                pdf("U13: a page of another file", stream(5, "/Subtype/Form/Ref 9 0 R", ""), EXTERNAL));
    }

    static Stream<Hostile> scripts() {
        return Stream.of(
                pdf("U13: a link to a script", object(5, "<</URI(javascript:alert\\(1\\))>>"), ACTIVE),
                pdf("U13: a link to a script in capitals", object(5, "<</URI(JavaScript:1)>>"), ACTIVE),
                pdf("U13: a link to an escaped script", object(5, "<</URI(\\152ava\\\nscr\\tipt:1)>>"), ACTIVE),
                pdf("U13: a link to a script in digits", object(5, "<</URI<6A 617661 736372 697074 3A>>>"), ACTIVE),
                pdf(
                        "U13: a link to a script of wide letters",
                        object(5, "<</URI(" + wide("javascript:") + ")>>"),
                        ACTIVE),
                pdf(
                        "U13: a link to a script elsewhere",
                        object(5, "<</URI 6 0 R>>") + object(6, "(vbscript:1)"),
                        ACTIVE));
    }

    static Stream<Hostile> ends() {
        String whole = Pdf.with("");
        return Stream.of(
                Hostile.file("U12: two bytes after the end", "a.pdf", whole + "ab", MIXED),
                pdf("U12: an object in a stream without an end", data("a endobj\n6 0 obj" + SCRIPT), ACTIVE),
                pdf("U12: a string that begins where a stream may end", data("endobj (6 0 obj <<>>)")));
    }

    static Stream<Hostile> harmless() {
        String whole = Pdf.with("");
        return Stream.of(
                Hostile.file("U12: a byte after the end", "a.pdf", whole + "\u00FF\n"),
                Hostile.file("U12: nothing but space after the end", "a.pdf", whole + "\r\n\0\u001a"),
                taken("U12: a header alone in a comment", "% 2 0 obj\n" + object(5, "<<>>")),
                taken("U12: a stream without its end", "5 0 obj<</Length 1>>stream\na\nendobj\n" + object(6, "<<>>")),
                taken("a comment that ends in a number", "%PDF-1.4\n" + object(5, "<<>>")),
                taken("a word that ends like a header", data("0 0 1 rg 6 0 objects 12 objx")),
                taken("a list of names that look like files", stream(5, "/A [/F /Ref1] /Name /F", "")),
                taken("a structure that refers to another", object(5, "<</Type/StructElem/Ref[6 0 R]>>")),
                taken("an article", object(5, "<</Type/Thread/F 6 0 R>>")),
                taken("a link to a share", object(5, "<</A<</S/URI/URI(file://example.org/a)>>>>")),
                taken("a title about a script", object(5, "<</Title(JavaScript: a book)>>")),
                taken("an opening that is nothing", object(5, "<</OpenAction null>>")),
                taken("a length elsewhere", stream(5, "/Length 6 0 R", "a") + object(6, "1")),
                taken("comments in an object stream", closed("/N 2 /First 8", "7 4 8 9 % a\n<<>> % b\n(<<)")),
                taken("places in the space before objects", closed("/N 2 /First 8", "7 0 8 5  <<>>  /A")),
                taken("an array and a string in an object stream", closed("/N 2 /First 8", "7 0 8 5 [1 2](a)")),
                taken("an object stream without objects", closed("/N 0 /First 0", "")),
                taken(
                        "an object stream in an array of one filter",
                        stream(9, "/N 1/First 4/Filter[/FlateDecode]", Pdf.deflated("7 0 <<>>"))),
                taken("an object stream after blanks", "9 0 obj<</N 1/First 4>>stream  \r\n7 0 <<>>\nendstream"),
                taken("an attribute of a structure elsewhere", object(5, "<</S 6 0 R/P 7 0 R>>")),
                taken("500 arrays", object(5, "[".repeat(500) + "]".repeat(500))));
    }

    private static Hostile pdf(String what, String objects, Fault... faults) {
        return Hostile.file(what, "a.pdf", Pdf.with(objects), faults.length == 0 ? new Fault[] {HIDDEN} : faults);
    }

    private static Hostile taken(String what, String objects) {
        return Hostile.file(what, "a.pdf", Pdf.with(objects));
    }

    private static Hostile packed(String what, String entries, String content, Fault... faults) {
        return pdf(what, closed(entries, content), faults);
    }

    /** Two objects in a stream as it stands, of which the places take eleven bytes. */
    private static Hostile unpacked(String what, String content, Fault... faults) {
        return pdf(what, stream(9, "/Type/ObjStm/N 2/First 11", content), faults);
    }

    /** An object stream in which a program that only inflates sees no script. */
    private static Hostile filtered(String what, String filters) {
        String entries = "/Type/ObjStm/N 1/First 4" + filters;
        return pdf("an object stream with " + what, stream(9, entries, Pdf.deflated("7 0 <<>>")));
    }

    private static Hostile opening(String what, String action, String objects, Fault... faults) {
        String catalogue = object(3, "<</Type/Catalog/OpenAction " + action + ">>");
        return pdf("an opening " + what, catalogue + objects, faults);
    }

    private static String places(String places, String content) {
        return closed("/N 2 /First " + places.length(), places + content);
    }

    private static String closed(String entries, String content) {
        return stream(9, "/Type/ObjStm/Filter/FlateDecode " + entries, Pdf.deflated(content));
    }

    private static String packedScript() {
        String packed = Pdf.deflated("7 0 " + SCRIPT);
        return "<</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>stream\n" + packed + "\nendstream endobj\n";
    }

    private static String data(String data) {
        return stream(5, "/Length 1", data);
    }

    private static String wide(String text) {
        return "\u00FE\u00FF" + text.replaceAll("(.)", "\0$1");
    }

    private static byte[] made(String name) throws IOException {
        try (InputStream in = PdfCheckTest.class.getResourceAsStream("pdf/" + name + ".pdf")) {
            return in.readAllBytes();
        }
    }
}
