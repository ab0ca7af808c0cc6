package io.github.ehckit.spi.content;

import static io.github.ehckit.spi.content.Chunks.number;
import static io.github.ehckit.spi.content.Films.numbers;
import static io.github.ehckit.spi.content.HostileFilms.box;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Outcome.Done;
import io.github.ehckit.upload.FileName;
import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * The files that cost most to check and to strip, other than PDFs. As a program it prints what each costs; it takes how many megabytes a
 * document has, and a film.
 */
final class WorstFiles {
    private static final long MB = 1 << 20;
    private static final String HEIC = box("ftyp", "heic\0\0\0\0mif1heic");

    private final long document;
    private final long film;

    /** A file, and the name under which it comes. */
    record Worst(String what, String name, Supplier<Source> source) {}

    WorstFiles(long document, long film) {
        this.document = document;
        this.film = film;
    }

    public static void main(String[] megabytes) throws IOException {
        System.out.println("| file | bytes | seconds of processor | |");
        System.out.println("|---|---|---|---|");
        WorstFiles files = new WorstFiles(Long.parseLong(megabytes[0]) * MB, Long.parseLong(megabytes[1]) * MB);
        for (Worst worst : files.all().toList()) {
            print(worst);
        }
    }

    private static void print(Worst worst) throws IOException {
        Source source = worst.source().get();
        long begun = processor();
        String verdict = verdict(FileName.of(worst.name()).orElseThrow(), source);
        double seconds = (processor() - begun) / 1e9;
        System.out.printf(Locale.UK, "| %s | %,d | %.2f | %s |%n", worst.what(), source.bytes(), seconds, verdict);
    }

    /** How long this thread has kept a processor busy, in nanoseconds. */
    private static long processor() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }

    private static String verdict(FileName name, Source source) throws IOException {
        Outcome<FileType> outcome = ContentCheck.confirmBeforeStripping(name, source);
        if (outcome instanceof Done<FileType>(var type, var notices)) {
            Metadata.strip(type, source, OutputStream.nullOutputStream());
            return "taken";
        }
        return outcome.toString();
    }

    Stream<Worst> all() {
        return Stream.of(jpeg(), png(), heic(), films(), office()).flatMap(files -> files);
    }

    private Stream<Worst> jpeg() {
        String picture = Segments.picture("");
        int at = picture.indexOf("\u00FF\u00C0");
        String head = picture.substring(0, at);
        String rest = picture.substring(at);
        int data = picture.indexOf("data");
        return Stream.of(
                again("a JPEG of segments", "a.jpg", head, Segments.segment(0xFE, ""), document, rest),
                again("a JPEG of FF", "a.jpg", head, "\u00FF", document, rest),
                again(
                        "a JPEG of stuffed zeros",
                        "a.jpg",
                        picture.substring(0, data),
                        "\u00FF\0",
                        document,
                        "\u00FF\u00D9"),
                again(
                        "a JPEG of scans",
                        "a.jpg",
                        picture.substring(0, data),
                        Segments.scan("a"),
                        document,
                        "\u00FF\u00D9"),
                again("a JPEG of line ends after its end", "a.jpg", picture, "\r\n", document, ""),
                again("a JPEG of tables", "a.jpg", head, Segments.segment(0xDB, "a"), document, rest));
    }

    private Stream<Worst> png() {
        String head = Chunks.SIGNATURE + Chunks.header(1, 1, 8, 0);
        return Stream.of(
                again(
                        "a PNG of empty chunks",
                        "a.png",
                        head,
                        Chunks.chunk("teXt", ""),
                        document,
                        Chunks.data() + Chunks.END),
                again(
                        "a PNG of Exif",
                        "a.png",
                        head,
                        Chunks.chunk("eXIf", Ascii.text(Exif.saying(6))),
                        document,
                        Chunks.data() + Chunks.END),
                again("a PNG of empty data", "a.png", head, Chunks.chunk("IDAT", ""), document, Chunks.END));
    }

    private Stream<Worst> heic() {
        String handler = box("hdlr", "\0".repeat(8) + "pict" + "\0".repeat(13));
        String place = box("iloc", "\0\0\0\0D\0\0\u0001" + "\0\u0001\0\0\0\u0001" + numbers(0, 9));
        long meta = Math.min(document, 15 * MB);
        return Stream.of(
                within(
                        "a HEIC of items",
                        "a.heic",
                        HEIC,
                        "meta",
                        "\0\0\0\0" + handler + place,
                        "iinf",
                        "\0\0\0\0\0\0",
                        box("infe", "\u0002\0\0\0\0\u0001\0\0hvc1"),
                        meta),
                within(
                        "a HEIC of Exif",
                        "a.heic",
                        HEIC,
                        "meta",
                        "\0\0\0\0" + handler,
                        "iloc",
                        "\0\0\0\0D\0\u00FF\u00FF",
                        "\0\u0001\0\0\0\u0001" + numbers(0, 9),
                        Math.min(meta, 65_535 * 14)),
                within(
                        "a HEIC of extents",
                        "a.heic",
                        HEIC,
                        "meta",
                        "\0\0\0\0" + handler,
                        "iloc",
                        "\u0002\0\0\0D\0\u00FF\u00FF\u00FF\u00FF",
                        "\0\0\0\u0001\0\0\0\0\0\u0001" + numbers(0, 9),
                        meta),
                within(
                        "a HEIC of data boxes",
                        "a.heic",
                        HEIC,
                        "meta",
                        "\0\0\0\0" + handler + place,
                        "iref",
                        "",
                        box("idat", ""),
                        meta),
                again(
                        "a HEIC with a large box beside it",
                        "a.heic",
                        HEIC + box("meta", "\0\0\0\0" + handler + place) + number((int) document + 8) + "uuid",
                        "a",
                        document,
                        ""));
    }

    private Stream<Worst> films() {
        String track = box("trak", box("tkhd", "") + box("mdia", ""));
        String whole = Films.BRAND + box("mdat", "data") + box("moov", box("mvhd", "") + track);
        int samples = (int) (film / 4 - 1000);
        String runs = box("stsc", number(0) + number(1) + number(1) + number(1) + number(1));
        return Stream.of(
                again("a film", "a.mp4", whole + number((int) film + 8) + "mdat", "a", film, ""),
                again("a film of boxes", "a.mp4", whole, box("free", ""), film, ""),
                again("a film of fragments", "a.mp4", whole, box("moof", box("traf", "")), film, ""),
                again(
                        "a film with a large box beside it",
                        "a.mp4",
                        whole + number((int) film + 8) + "uuid",
                        "a",
                        film,
                        ""),
                table("a film of samples", "meta", runs, "stsz", number(0) + number(0) + number(samples), samples, ""),
                table(
                        "a film of places",
                        "meta",
                        runs + Films.alike(1, samples),
                        "stco",
                        number(0) + number(samples),
                        samples,
                        ""),
                table(
                        "a film of runs",
                        "meta",
                        Films.alike(1, 9),
                        "stsc",
                        number(0) + number(samples / 3),
                        samples,
                        box("stco", numbers(0, 1, 0))),
                table(
                        "a film of pictures",
                        "vide",
                        runs,
                        "stsz",
                        number(0) + number(0) + number(samples),
                        samples,
                        ""));
    }

    /** A film whose track has a table that fills all of it. */
    private Worst table(String what, String handler, String before, String table, String head, int rows, String after) {
        String start = Films.BRAND + box("mdat", "data");
        long content = 4L * rows;
        String tables =
                nested(content + after.length(), "stbl", before + header(8 + head.length() + content, table) + head);
        String media = nested(content + after.length(), "minf", tables);
        String track = nested(content + after.length(), "mdia", Films.handler(handler) + media);
        String moov = nested(
                content + after.length(),
                "moov",
                box("mvhd", "") + nested(content + after.length(), "trak", box("tkhd", "") + track));
        return again(what, "a.mp4", start + moov, number(1), content, after);
    }

    private static String nested(long more, String type, String begun) {
        return header(8 + begun.length() + more, type) + begun;
    }

    private static String header(long length, String type) {
        return number((int) length) + type;
    }

    private static Worst within(
            String what,
            String name,
            String start,
            String outer,
            String before,
            String inner,
            String head,
            String again,
            long bytes) {
        long content = bytes / again.length() * again.length();
        String box = header(8 + head.length() + content, inner) + head;
        return again(what, name, start + nested(content, outer, before + box), again, bytes, "");
    }

    private static Worst again(String what, String name, String before, String again, long bytes, String after) {
        return new Worst(what, name, () -> RepeatedSource.of(before, again, bytes / again.length(), after));
    }

    private Stream<Worst> office() {
        return Stream.of(
                parts("a document of empty elements", "<a>", "<a/>", "</a>"),
                parts("a document of attributes", "<a>", "<a b='c' d='e' f='g' h='i'/>", "</a>"),
                parts("a document of fields", "<a>", "<w:fldSimple w:instr='PAGE'/>", "</a>"),
                parts(
                        "a document of fields in pieces",
                        "<a>",
                        HostileFields.BEGIN + HostileFields.code("PAGE") + HostileFields.END,
                        "</a>"),
                parts(
                        "a document of fields within fields",
                        "<a>",
                        HostileFields.BEGIN + HostileFields.code("IF"),
                        "</a>"),
                parts("a workbook of formulas", "<a>", "<f>SUM(A1:B2)+\"a\"</f>", "</a>"),
                parts("a document of text", "<a>", "a b  ", "</a>"),
                parts("a document of references", "<a>", "&#x41;", "</a>"),
                parts("a document of ends", "", "<a></a>", ""),
                parts("a document of comments", "<a>", "<!---->", "</a>"),
                parts(
                        "a document of pictures of many arguments",
                        "<a>",
                        "<fldSimple instr='IMPORT " + "a ".repeat(990) + "'/>",
                        "</a>"),
                parts("a document of long places", "<a>", "<imagedata src='" + "%41".repeat(660) + "'/>", "</a>"),
                parts("a document of long references", "<a>", "<b c='" + "&#65;".repeat(399) + "'/>", "</a>"),
                parts("a workbook of brackets", "<a>", "<f>" + "[".repeat(8_000) + "</f>", "</a>"),
                new Worst("a document of parts of long names", "a.docx", () -> {
                    RawZip zip = Office.docx();
                    IntStream.range(0, 1_900).forEach(i -> zip.stored("word/" + i + "\u0100" + "A".repeat(1_900), ""));
                    return new MemorySource(zip.bytes());
                }),
                new Worst("a document of parts", "a.docx", () -> {
                    RawZip zip = Office.docx();
                    IntStream.range(0, 1_990).forEach(i -> zip.deflated("word/" + i + ".xml", "<a/>"));
                    return new MemorySource(zip.bytes());
                }),
                new Worst(
                        "a document of types",
                        "a.docx",
                        () -> new MemorySource(Office.docx()
                                .with(
                                        Office.TYPES,
                                        "<Types>"
                                                + IntStream.range(0, 20_000)
                                                        .mapToObj(i -> "<Override PartName='/" + i + "a".repeat(30)
                                                                + "' ContentType='b'/>")
                                                        .reduce("", (a, b) -> a.length() > MB ? a : a + b)
                                                + "</Types>")
                                .bytes())));
    }

    /** As many parts of a megabyte as a ZIP may unpack to, which may be packed as tightly as they will. */
    private Worst parts(String what, String begin, String again, String end) {
        return new Worst(what, "a.docx", () -> {
            RawZip zip = Office.docx();
            String part = begin + again.repeat((int) ((MB - begin.length() - end.length()) / again.length())) + end;
            byte[] content = Ascii.bytes(part);
            RawMember first = new RawMember("word/0.xml", content, true);
            zip.add(first);
            for (int i = 1; i < 198 * document / (25 * MB); i++) {
                zip.add(first.renamed("word/" + i + ".xml"));
            }
            return new MemorySource(zip.bytes());
        });
    }
}
