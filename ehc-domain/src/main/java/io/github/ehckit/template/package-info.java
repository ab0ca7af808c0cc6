/**
 * The form on which advice is given, and what was written on it.
 *
 * <p>The form is data: a {@link io.github.ehckit.template.Template} is a tree of sections, fields and groups that repeat, and
 * nothing in the code knows how many areas of need there are. {@link io.github.ehckit.template.NationalTemplates} holds the
 * guide's own form. What was written is a tree of {@link io.github.ehckit.template.answer.Answers} of the same shape.
 *
 * <p>A council may make the form its own: labels, help, order, areas, further fields and answers. What the guide fixes is in
 * {@code GuideRows}, and {@link io.github.ehckit.template.Template#againstGuide()} says what of it a form lacks. {@link
 * io.github.ehckit.template.notation.TemplateNotation} reads a form as it was noted down in a file, and {@link
 * io.github.ehckit.template.MigrationMap} takes what was written on an older form over to a newer one.
 *
 * <p>Two questions are asked of answers. {@link io.github.ehckit.template.Template#faults faults} says what the form does not
 * offer, and refuses a save. {@link io.github.ehckit.template.Template#findings findings} says what is missing, all at once:
 * {@code MUST} findings refuse a submission, {@code WARN} findings ride along, and neither ever refuses a save.
 */
@NullMarked
package io.github.ehckit.template;

import org.jspecify.annotations.NullMarked;
