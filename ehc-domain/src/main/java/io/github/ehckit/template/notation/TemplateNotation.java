package io.github.ehckit.template.notation;

import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.template.Template;

/**
 * The notation of templates: the format in which local authorities write their own templates to a file.
 *
 * <p>The top level is an object of {@code format}, {@code id}, {@code version}, {@code title}, {@code guidance},
 * {@code nilReturnRelaxesBackground}, {@code sections}, {@code blocks}, {@code migrations} and {@code notFromGuide}
 * (paths as {@link io.github.ehckit.template.TemplateText} describes them). A section has {@code code}, {@code label},
 * {@code help}, {@code area} and either {@code blocks} or {@code parts}; a part has {@code label}, {@code help} and
 * {@code blocks}. A block is a {@code field} with {@code label}, {@code help}, {@code kind} (text, date, oneOf, anyOf),
 * {@code options}, {@code obligation}, {@code mustIf} and {@code askedIf}, or a {@code group} with {@code label},
 * {@code help}, {@code entry} and {@code blocks}. A list of blocks can be written once under {@code blocks} and named
 * elsewhere, as in {@code "@area"}: so all areas have one structure.
 */
public final class TemplateNotation {
    /** The name of this notation, with its version. */
    public static final String FORMAT = "ehckit-template/1";

    /** The most blocks in a template, each counted wherever it is used (P12). */
    public static final int MOST_BLOCKS = 5_000;

    private TemplateNotation() {}

    /**
     * Reads a template, strictly. Refuses parts that are unknown or repeated, values of another type, references
     * without a target or in a circle, and any loosening of the guide.
     *
     * @return the template, or every fault at once, each with its place as a JSON pointer
     */
    public static Outcome<Template> read(NotationSource noted) {
        return new TemplateReader(noted).read(true);
    }

    /**
     * Reads a published template, as strictly, but without the check against the guide. New rules of the library apply
     * to new templates, not to those that people have written on.
     */
    public static Outcome<Template> readPublished(NotationSource noted) {
        return new TemplateReader(noted).read(false);
    }

    /** Returns the place at a JSON pointer, with words such as <i>Section ‘Background’, question 2, option 1</i>. */
    public static Place place(NotationSource noted, String pointer) {
        return NotationWords.place(noted, pointer);
    }

    /** Writes a template so that reading it returns an equal one. */
    public static NotationSource write(Template template) {
        return TemplateWriter.of(template);
    }
}
