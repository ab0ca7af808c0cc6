package io.github.ehckit.pdf;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A substitute for the library fontconfig, with which the JDK's font code starts on slim images that lack it. That code
 * looks for fonts of the machine first, and gives up where it cannot; with an empty list of fonts it goes on. No font
 * of the machine is ever used here.
 */
final class Fontconfig {
    private static final String PROPERTY = "sun.awt.fontconfig";
    private static final String NO_FONTS = "version=1\nsequence.allfonts=default\n";

    private Fontconfig() {}

    /** Reads a font with the JDK's code. */
    @FunctionalInterface
    interface Reading {
        Font font() throws FontFormatException, IOException;
    }

    /**
     * The font, with or without fontconfig.
     *
     * @throws IllegalStateException that names the package to install, if the JDK's font code does not start at all
     */
    static synchronized Font ensured(Reading reading) throws FontFormatException {
        try {
            return reading.font();
        } catch (IOException | RuntimeException | LinkageError | InternalError e) {
            return withoutFontsOfTheMachine(reading, e);
        }
    }

    private static Font withoutFontsOfTheMachine(Reading reading, Throwable first) throws FontFormatException {
        try {
            if (System.getProperty(PROPERTY) == null) {
                System.setProperty(PROPERTY, list().toString());
            }
            return reading.font();
        } catch (IOException | RuntimeException | LinkageError | InternalError e) {
            e.addSuppressed(first);
            throw new IllegalStateException(
                    "The font code of the JDK does not start. Install fontconfig, or a JDK that is not headless only.",
                    e);
        }
    }

    private static Path list() throws IOException {
        Path list = Files.createTempFile("ehc-pdf", ".properties");
        list.toFile().deleteOnExit();
        return Files.writeString(list, NO_FONTS);
    }
}
