package io.github.ehckit.spi.text;

import java.io.IOException;
import java.io.Writer;

/** Writes elements, attributes and text. Text is always escaped, so that it can be nothing else. */
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

    /** An element that never holds anything; attributes as for one that is opened. */
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

    /** Text in an element of its own. */
    Markup element(String element, String text) throws IOException {
        return open(element).text(text).close(element);
    }

    Markup line() throws IOException {
        out.append('\n');
        return this;
    }

    /** What this package itself wrote: never anything that somebody typed. */
    Markup raw(String ours) throws IOException {
        out.append(ours);
        return this;
    }
}
