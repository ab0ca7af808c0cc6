package io.github.ehckit.document;

import java.util.Optional;

/**
 * A run of characters with one emphasis, one language and one link.
 *
 * @param text the visible text: {@link VisibleText} of the text given; a line feed is a line break
 * @param emphasis its emphasis
 * @param language its language, if not that of the document
 * @param link its link, if it has one
 */
public record Run(String text, Emphasis emphasis, Optional<Language> language, Optional<Link> link) {

    public Run {
        text = VisibleText.of(text);
    }

    public static Run of(String text) {
        return new Run(text, Emphasis.NONE, Optional.empty(), Optional.empty());
    }

    public static Run strong(String text) {
        return of(text).with(Emphasis.STRONG);
    }

    public static Run stressed(String text) {
        return of(text).with(Emphasis.STRESS);
    }

    public Run with(Emphasis other) {
        return new Run(text, other, language, link);
    }

    public Run in(Language other) {
        return new Run(text, emphasis, Optional.of(other), link);
    }

    public Run to(Link target) {
        return new Run(text, emphasis, language, Optional.of(target));
    }

    @Override
    public String toString() {
        return "Run[" + text.length() + " characters, " + emphasis + "]";
    }
}
