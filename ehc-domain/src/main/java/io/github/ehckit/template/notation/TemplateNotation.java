package io.github.ehckit.template.notation;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.template.Template;

/**
 * Forms as councils note them down, in a file of their own.
 *
 * <p>An object of {@code format}, {@code id}, {@code version}, {@code title}, {@code guidance},
 * {@code nilReturnRelaxesBackground}, {@code sections}, {@code blocks} and {@code migrations}. A section has {@code code},
 * {@code label}, {@code help}, {@code area} and {@code blocks}; a block is a {@code field} with {@code label}, {@code help},
 * {@code kind} (text, date, oneOf, anyOf), {@code options}, {@code need} and {@code mustIf}, or a {@code group} with
 * {@code label}, {@code help}, {@code entry} and {@code blocks}. In the place of a list of blocks may stand the name of one that is
 * noted once under {@code blocks}, as in {@code "@area"}: so all areas have one structure.
 */
public final class TemplateNotation {
    /** Names this notation, and its version. */
    public static final String FORMAT = "ehckit-form/1";

    /** The most blocks that a form may have, each counted wherever it stands (P12). */
    public static final int MOST_BLOCKS = 5_000;

    private TemplateNotation() {}

    /**
     * Reads a form, strictly: nothing unknown, nothing twice, nothing of another type, no reference that leads nowhere or in a circle,
     * and nothing that loosens what the guide fixes.
     *
     * @return the form, or everything that is wrong with it at once, each fault at its place as a JSON pointer
     */
    public static Outcome<Template> read(NotationSource noted) {
        return new TemplateReader(noted).read(true);
    }

    /**
     * Reads a form that was published, as strictly, but for what the guide fixes: what this version of the library asks of new forms it does
     * not ask of those that people have written on.
     */
    public static Outcome<Template> readPublished(NotationSource noted) {
        return new TemplateReader(noted).read(false);
    }

    /** Notes a form down so that it is read back equal. */
    public static NotationSource write(Template form) {
        return TemplateWriter.of(form);
    }
}
