/**
 * Templates for advice, and the checks of answers against them. Start at {@link io.github.ehckit.template.Template}.
 *
 * <p>A template is data: a tree of sections, fields and groups that repeat. The code does not fix the number of
 * areas of need. {@link io.github.ehckit.template.NationalTemplates} holds the guide's own template. Answers are a tree
 * of the same shape, {@link io.github.ehckit.template.answer.Answers}.
 *
 * <p>A local authority may adapt a template: labels, help, order, areas, further fields and answers. {@code
 * GuideRows} holds the rows that the guide fixes, and {@link io.github.ehckit.template.Template#againstGuide()} reports
 * those that a template lacks. {@link io.github.ehckit.template.notation.TemplateNotation} reads a template from a
 * file, and {@link io.github.ehckit.template.MigrationMap} moves answers from an older template to a newer one.
 *
 * <p>A question may be asked only beside another answer. {@link io.github.ehckit.template.Template#asked asked} leaves out
 * answers to questions that are not asked, wherever a draft is saved, shown, compared, moved or sealed.
 *
 * <p>A template checks answers in two ways. {@link io.github.ehckit.template.Template#faults faults} finds answers
 * that it does not offer, and refuses a save. {@link io.github.ehckit.template.Template#findings findings} lists all
 * missing answers: {@code MUST} findings refuse a submission, {@code WARN} findings are only reported, and neither ever
 * refuses a save.
 */
@NullMarked
package io.github.ehckit.template;

import org.jspecify.annotations.NullMarked;
