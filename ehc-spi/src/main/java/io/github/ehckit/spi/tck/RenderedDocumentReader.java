package io.github.ehckit.spi.tck;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.port.DocumentRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A reader of a rendered document, which takes it apart again as a screen reader does.
 *
 * @param renderer under test
 * @param reader of the rendered bytes
 */
record RenderedDocumentReader(DocumentRenderer renderer, Function<byte[], List<SpokenElement>> reader) {
    /** The signs that a format without structure may put between elements: rules, bullets, numbers, space. */
    private static final Pattern SIGNS = Pattern.compile("[-=#|/\\[\\]:.•*\\p{Z}0-9]*");

    byte[] bytes(DocumentModel document) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try {
            renderer.render(document, out).orElseThrow();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** Renders in the locale and the time zone of another place. */
    byte[] bytes(DocumentModel document, String locale, String zone) {
        Locale home = Locale.getDefault();
        TimeZone here = TimeZone.getDefault();
        Locale.setDefault(Locale.forLanguageTag(locale));
        TimeZone.setDefault(TimeZone.getTimeZone(zone));
        try {
            return bytes(document);
        } finally {
            Locale.setDefault(home);
            TimeZone.setDefault(here);
        }
    }

    /** Fails unless the expected elements and those read out are the same lines. */
    void assertSame(DocumentModel document, Function<SpokenElement, String> of) {
        assertEquals(lines(ExpectedTranscript.of(document), of), lines(reader.apply(bytes(document)), of));
    }

    /** Fails unless the elements are read out in their order, with nothing between them but signs. */
    void assertSaidInOrder(DocumentModel document) {
        String rest = lines(reader.apply(bytes(document)), SpokenElement::text).replaceAll("\\s+", " ");
        for (SpokenElement piece : ExpectedTranscript.of(document)) {
            int at = rest.indexOf(piece.text());
            assertTrue(at >= 0, () -> "is not said, or too early: " + piece.text());
            String between = rest.substring(0, at);
            assertTrue(SIGNS.matcher(between).matches(), () -> "is said as well: " + between);
            rest = rest.substring(at + piece.text().length());
        }
    }

    private static String lines(List<SpokenElement> pieces, Function<SpokenElement, String> of) {
        return pieces.stream().filter(piece -> !piece.text().isEmpty()).map(of).collect(Collectors.joining("\n"));
    }
}
