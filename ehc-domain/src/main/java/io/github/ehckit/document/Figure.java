package io.github.ehckit.document;

import java.util.Optional;

/**
 * A picture that says something.
 *
 * @param picture what is seen
 * @param alternative what the picture says, for those who do not see it; not blank
 * @param caption words below the picture, for everyone
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
