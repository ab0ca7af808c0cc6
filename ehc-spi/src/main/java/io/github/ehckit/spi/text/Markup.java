package io.github.ehckit.spi.text;

import java.io.IOException;
import java.io.Writer;

/** A writer of HTML markup: elements, attributes and text. Text is always escaped. */
final class Markup {
    private final Writer out;

    Markup(Writer out) {
        this.out = out;
    }

    /**
     * Opens an element.
     *
     * @param attributes names and values in turn; one whose value is empty is left out
     */
    Markup open(String element, String... attributes) throws IOException {
        return begin(element, attributes).raw(">");
    }

    /** Writes an element without content; attributes as in {@link #open}. */
    Markup empty(String element, String... attributes) throws IOException {
        return begin(element, attributes).raw("/>");
    }

    private Markup begin(String element, String... attributes) throws IOException {
        out.append('<').append(element);
        for (int i = 0; i < attributes.length; i += 2) {
            if (!attributes[i + 1].isEmpty()) {
                out.append(' ').append(attributes[i]).append("=\"");
                text(attributes[i + 1]).out.append('"');
            }
        }
        return this;
    }

    Markup close(String element) throws IOException {
        out.append("</").append(element).append('>');
        return this;
    }

    Markup text(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            character(text.charAt(i));
        }
        return this;
    }

    private void character(char character) throws IOException {
        switch (character) {
            case '&' -> out.append("&amp;");
            case '<' -> out.append("&lt;");
            case '>' -> out.append("&gt;");
            case '"' -> out.append("&quot;");
            case '\'' -> out.append("&#39;");
            default -> out.append(character);
        }
    }

    /** Writes text in an element of its own. */
    Markup element(String element, String text) throws IOException {
        return open(element).text(text).close(element);
    }

    Markup line() throws IOException {
        out.append('\n');
        return this;
    }

    /** Writes markup of this package: never text that a person typed. */
    Markup raw(String ours) throws IOException {
        out.append(ours);
        return this;
    }
}
