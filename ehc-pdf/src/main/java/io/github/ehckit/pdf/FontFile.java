package io.github.ehckit.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;

/** A font file. Read when it is first asked for, and once for the process. Equal to itself alone. */
final class FontFile {
    static final FontFile NOTO_SANS = of("NotoSans-Regular", 1);
    static final FontFile NOTO_SANS_BOLD = of("NotoSans-Bold", 1);
    static final FontFile NOTO_SANS_ITALIC = of("NotoSans-Italic", 1);
    static final FontFile NOTO_SANS_BOLD_ITALIC = of("NotoSans-BoldItalic", 1);

    private final String resource;
    private final float lines;
    private final boolean drawnBold;
    private final Supplier<TrueType> metrics;
    private final Supplier<Boolean> present;

    private FontFile(
            String resource, float lines, boolean drawnBold, Supplier<TrueType> metrics, Supplier<Boolean> present) {
        this.resource = resource;
        this.lines = lines;
        this.drawnBold = drawnBold;
        this.metrics = metrics;
        this.present = present;
    }

    /** A font that this module carries. */
    static FontFile of(String name, float lines) {
        return at("/io/github/ehckit/pdf/fonts/" + name + ".ttf", lines);
    }

    /** A font that is there if its jar is. That jar has no packages, so that two of them may lie on one module path. */
    static FontFile optional(String name) {
        return at("/META-INF/ehc-pdf/fonts/" + name + ".ttf", 1);
    }

    private static FontFile at(String resource, float lines) {
        return new FontFile(
                resource,
                lines,
                false,
                new Once<>(() -> TrueType.of(read(resource))),
                new Once<>(() -> FontFile.class.getResource(resource) != null));
    }

    /** The same outlines drawn with a pen, for a family that has no bold ones. */
    FontFile emboldened() {
        return new FontFile(resource, lines, true, metrics, present);
    }

    /** Every font that this module carries, and those of optional jars. */
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

    /** How many lines of Latin text are as high as one of this font. */
    float lines() {
        return lines;
    }

    boolean isDrawnBold() {
        return drawnBold;
    }

    /** Whether the file can be read: one in an optional jar need not. */
    boolean isPresent() {
        return present.get();
    }

    TrueType metrics() {
        return metrics.get();
    }

    @Override
    public String toString() {
        return fileName();
    }

    private static byte[] read(String resource) {
        try (InputStream in = FontFile.class.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("the font " + resource + " is not there");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
