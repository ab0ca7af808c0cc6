package io.github.ehckit.spi.content;

import io.github.ehckit.upload.FileName;
import io.github.ehckit.upload.Source;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Checks, in a JVM of its own, large PDFs of one thing over and over, and prints how many it has judged. */
public final class SmallHeap {
    private static final int FILE = 10 << 20;
    private static final int UNPACKED = 45 << 20;

    private SmallHeap() {}

    public static void main(String[] arguments) throws IOException {
        for (Source file : files().toList()) {
            ContentCheck.confirm(FileName.of("a.pdf").orElseThrow(), file);
            System.out.println("judged");
        }
    }

    static Stream<Source> files() {
        List<String> units = List.of(
                "<<",
                "[",
                "(",
                "obj ",
                "% 1 0 obj\n",
                "1 0 R ",
                "/OpenAction 1 ",
                "<</N 100000/First 0>>stream endstream ",
                "<</N 1/First 4/Filter/FlateDecode>>stream\n" + Pdf.deflated("7 0 <<>>") + " endstream ");
        return Stream.concat(
                units.stream().map(SmallHeap::plain), Stream.of("<<", "[").map(SmallHeap::packed));
    }

    private static Source plain(String unit) {
        String whole = Pdf.with("5 0 obj ");
        return new Repeated(
                whole.substring(0, whole.indexOf("\ntrailer")),
                unit,
                (FILE - whole.length()) / unit.length(),
                whole.substring(whole.indexOf("\ntrailer")));
    }

    private static Source packed(String unit) {
        String data = Pdf.deflated("7 0 ", unit, UNPACKED / unit.length());
        return new MemorySource(Ascii.bytes(Pdf.with(Pdf.closedStream("/Filter /FlateDecode", data))));
    }
}
