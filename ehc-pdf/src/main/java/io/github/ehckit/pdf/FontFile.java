package io.github.ehckit.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;
import java.util.zip.Deflater;
import org.openpdf.text.pdf.BaseFont;

/** A font file. Read when it is first asked for, and once for the process. Equal to itself alone. */
final class FontFile {
    static final FontFile NOTO_SANS = latin("NotoSans-Regular");
    static final FontFile NOTO_SANS_BOLD = latin("NotoSans-Bold");
    static final FontFile NOTO_SANS_ITALIC = latin("NotoSans-Italic");
    static final FontFile NOTO_SANS_BOLD_ITALIC = latin("NotoSans-BoldItalic");

    private final String resource;
    private final float lines;
    private final boolean drawnBold;
    private final Supplier<TrueType> metrics;
    private final Map<Encoding, Supplier<BaseFont>> embedded = new EnumMap<>(Encoding.class);
    private final Supplier<Boolean> present;

    private FontFile(String resource, float lines, Encoding... encodings) {
        this.resource = resource;
        this.lines = lines;
        this.drawnBold = false;
        this.metrics = new Lazy<>(() -> TrueType.of(read(resource)));
        this.present = new Lazy<>(() -> FontFile.class.getResource(resource) != null);
        for (Encoding encoding : encodings) {
            embedded.put(encoding, new Lazy<>(() -> embed(encoding)));
        }
    }

    /** The same outlines drawn with a pen. */
    private FontFile(FontFile outlines) {
        this.resource = outlines.resource;
        this.lines = outlines.lines;
        this.drawnBold = true;
        this.metrics = outlines.metrics;
        this.present = outlines.present;
        this.embedded.putAll(outlines.embedded);
    }

    /** The font of Latin text, of which most text takes a byte a character. */
    private static FontFile latin(String name) {
        return new FontFile(carried(name), 1, Encoding.WIN_ANSI, Encoding.IDENTITY);
    }

    /** A font that this module carries for another script. */
    static FontFile of(String name, float lines) {
        return new FontFile(carried(name), lines, Encoding.IDENTITY);
    }

    private static String carried(String name) {
        return "/io/github/ehckit/pdf/fonts/" + name + ".ttf";
    }

    /** A font that is there if its jar is. That jar has no packages, so that two of them may lie on one module path. */
    static FontFile optional(String name) {
        return new FontFile("/META-INF/ehc-pdf/fonts/" + name + ".ttf", 1, Encoding.IDENTITY);
    }

    /** The same outlines drawn with a pen, for a family that has no bold ones. */
    FontFile emboldened() {
        return new FontFile(this);
    }

    /** Returns every font that this module carries, and those of optional jars. */
    static List<FontFile> all() {
        return Stream.concat(
                        Stream.of(NOTO_SANS, NOTO_SANS_BOLD, NOTO_SANS_ITALIC, NOTO_SANS_BOLD_ITALIC),
                        Stream.of(Family.values()).flatMap(family -> Stream.of(family.regular(), family.bold())))
                .toList();
    }

    /** The file's name, which is also the font's own. */
    String fileName() {
        return resource.substring(resource.lastIndexOf('/') + 1);
    }

    String resource() {
        return resource;
    }

    /** Returns the number of lines of Latin text that are as high as one of this font. */
    float lines() {
        return lines;
    }

    boolean isDrawnBold() {
        return drawnBold;
    }

    /** Answers whether the file can be read: one in an optional jar need not. */
    boolean isPresent() {
        return present.get();
    }

    TrueType metrics() {
        return metrics.get();
    }

    /** The shortest encoding for a text whose characters it has. */
    Encoding encoding(String text) {
        return embedded.containsKey(Encoding.WIN_ANSI) && WinAnsi.has(text) ? Encoding.WIN_ANSI : Encoding.IDENTITY;
    }

    /** The font as files embed it in one of its encodings: read once for the process, and changed by none of them. */
    BaseFont embedded(Encoding encoding) {
        return Objects.requireNonNull(
                        embedded.get(encoding), "The font must be embedded in an encoding that it was read in.")
                .get();
    }

    private BaseFont embed(Encoding encoding) {
        try {
            BaseFont font = BaseFont.createFont(
                    fileName(),
                    encoding.writers(),
                    BaseFont.EMBEDDED,
                    false,
                    metrics().bytes(),
                    null,
                    false,
                    false);
            font.setIncludeCidSet(false); // the writer's list of glyphs leaves out some that its subset holds
            font.setCompressionLevel(Deflater.BEST_SPEED); // as the pages are
            font.setSecureRandom(new Named(fileName(), encoding));
            return font;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Six letters that name the subset of a font, always the same: the writer asks a random generator for them. Each encoding has
     * half the alphabet, so that two subsets of one font in a file differ, as ISO 32000-1, 9.6.4 asks.
     */
    private static final class Named extends SecureRandom {
        private static final int HALF = 13;

        private final double letter;

        Named(String fileName, Encoding encoding) {
            int first = encoding == Encoding.WIN_ANSI ? 0 : HALF;
            letter = (first + Math.floorMod(fileName.hashCode(), HALF) + 0.5) / (2 * HALF);
        }

        @Override
        public double nextDouble() {
            return letter;
        }
    }

    @Override
    public String toString() {
        return fileName();
    }

    private static byte[] read(String resource) {
        try (InputStream in = FontFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException(
                        "The font " + resource + " was not found. Check that its jar is on the class path.");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
