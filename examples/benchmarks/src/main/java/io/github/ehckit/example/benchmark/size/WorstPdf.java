package io.github.ehckit.example.benchmark.size;

import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/**
 * A PDF as large as is taken, filled with one unit over and over.
 *
 * @param unit that is repeated
 */
record WorstPdf(Place place, String unit) {
    private static final int FILE = 25 << 20;
    private static final int UNPACKED = 47 << 20;
    private static final String BEGIN = """
            %PDF-1.7
            1 0 obj
            <</Type/Catalog/Pages 2 0 R>>
            endobj
            2 0 obj
            <</Type/Pages/Kids[]/Count 0>>
            endobj
            """;
    private static final String END = "\nendobj\ntrailer\n<</Root 1 0 R/Size 3>>\nstartxref\n9\n%%EOF\n";

    /** A place in a PDF in which a unit is repeated. */
    enum Place {
        OBJECTS("5 0 obj ", ""),
        STRING("5 0 obj (", ")"),
        COMMENT("5 0 obj %", "\n"),
        STREAM("5 0 obj <</Length 1>>stream\n", "\nendstream"),
        PACKED("5 0 obj <</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>stream\n", "\nendstream"),
        PACKED_STRING("5 0 obj <</Type/ObjStm/N 1/First 4/Filter/FlateDecode>>stream\n", "\nendstream");

        private final String before;
        private final String after;

        Place(String before, String after) {
            this.before = before;
            this.after = after;
        }

        boolean packed() {
            return this == PACKED || this == PACKED_STRING;
        }
    }

    /** Returns the units that take a reader the most trouble, in every place where they may stand. */
    static Stream<WorstPdf> all() {
        List<String> tokens = List.of("<<", "[", "(", "()", "/A", "1 ", "a ", "%\n", "obj ", "1 0 R ", "<</F(a)>>");
        List<String> data = List.of("\n", "1 ", "1 0 o", "1%", "endstrea", "trailer ");
        Stream<WorstPdf> objects = tokens.stream().map(unit -> new WorstPdf(Place.OBJECTS, unit));
        Stream<WorstPdf> packed = tokens.stream().map(unit -> new WorstPdf(Place.PACKED, unit));
        Stream<WorstPdf> hidden = Stream.of(Place.STRING, Place.COMMENT, Place.STREAM, Place.PACKED_STRING)
                .flatMap(place -> data.stream().map(unit -> new WorstPdf(place, unit)));
        return Stream.of(objects, packed, hidden, streams()).flatMap(rows -> rows);
    }

    /** Returns files with hundreds of thousands of streams of objects. */
    private static Stream<WorstPdf> streams() {
        return Stream.of(
                        "<</N 100000/First 0>>stream endstream ",
                        "<</N 1/First 4>>stream\n7 0 1\nendstream ",
                        "<</N 1/First 4/Filter/FlateDecode>>stream\n" + deflated("7 0 <<>>") + "endstream ",
                        "<</Type/XRef/W[1 2 1]>>stream\n\nendstream ")
                .map(unit -> new WorstPdf(Place.OBJECTS, unit));
    }

    void write(Path to) throws IOException {
        try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(to))) {
            out.write(bytes(BEGIN + place.before));
            content(out);
            out.write(bytes(place.after + END));
        }
    }

    /** Returns the kind for the table. */
    String what() {
        String shown = unit.length() > 40 ? unit.substring(0, 40) + "…" : unit;
        return shown.replace("\n", "\\n") + " in " + place.name().toLowerCase(Locale.ROOT);
    }

    private void content(OutputStream out) throws IOException {
        if (place.packed()) {
            DeflaterOutputStream packed = new DeflaterOutputStream(out, new Deflater(Deflater.BEST_SPEED));
            packed.write(bytes("7 0 " + (place == Place.PACKED_STRING ? "(" : "")));
            repeat(UNPACKED, packed);
            packed.finish();
        } else {
            repeat(FILE - BEGIN.length() - place.before.length() - place.after.length() - END.length(), out);
        }
    }

    private void repeat(int most, OutputStream out) throws IOException {
        byte[] repeated = bytes(unit);
        for (int written = 0; written + repeated.length <= most; written += repeated.length) {
            out.write(repeated);
        }
    }

    private static String deflated(String content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (OutputStream out = new DeflaterOutputStream(packed)) {
            out.write(bytes(content));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toString(StandardCharsets.ISO_8859_1);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}
