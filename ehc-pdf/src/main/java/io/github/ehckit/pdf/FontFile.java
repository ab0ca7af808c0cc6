package io.github.ehckit.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.function.Supplier;

/** A font that this module carries. Read when it is first asked for, and once for the process. Equal to itself alone. */
final class FontFile {
    static final FontFile NOTO_SANS = new FontFile("NotoSans-Regular", 1);
    static final FontFile NOTO_SANS_BOLD = new FontFile("NotoSans-Bold", 1);
    static final FontFile NOTO_SANS_ITALIC = new FontFile("NotoSans-Italic", 1);
    static final FontFile NOTO_SANS_BOLD_ITALIC = new FontFile("NotoSans-BoldItalic", 1);

    /** Every font here. */
    static final List<FontFile> ALL = List.of(NOTO_SANS, NOTO_SANS_BOLD, NOTO_SANS_ITALIC, NOTO_SANS_BOLD_ITALIC);

    private final String name;
    private final int lines;
    private final Supplier<TrueType> metrics;

    private FontFile(String name, int lines) {
        this.name = name;
        this.lines = lines;
        this.metrics = new Once<>(() -> TrueType.of(read(name)));
    }

    /** The file's name in the resources, which is also the font's own. */
    String fileName() {
        return name + ".ttf";
    }

    /** How many lines of Latin text are as high as one of this font. */
    int lines() {
        return lines;
    }

    TrueType metrics() {
        return metrics.get();
    }

    @Override
    public String toString() {
        return name;
    }

    private static byte[] read(String name) {
        try (InputStream in = FontFile.class.getResourceAsStream("fonts/" + name + ".ttf")) {
            if (in == null) {
                throw new IllegalStateException("the font " + name + " is not in this module");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
