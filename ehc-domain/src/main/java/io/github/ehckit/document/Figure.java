package io.github.ehckit.document;

import java.util.Optional;

/**
 * A figure: a picture with alternative text.
 *
 * @param picture the picture
 * @param alternative the same information in words, for readers who do not see the picture; not blank
 * @param caption words below the picture, for all readers
 */
public record Figure(Picture picture, String alternative, Optional<Text> caption) implements Block {

    public Figure {
        alternative = VisibleText.line(alternative);
    }

    public static Figure of(Picture picture, String alternative) {
        return new Figure(picture, alternative, Optional.empty());
    }

    @Override
    public String toString() {
        return "Figure[" + picture + "]";
    }
}
