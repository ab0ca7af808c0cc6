/**
 * What a reader gets.
 *
 * <p>A {@link io.github.ehckit.document.DocumentModel} says what a document means: its title and language, its sections, and
 * in them paragraphs, lists, key-value blocks, tables and figures. It says nothing of fonts, colours or pages. Renderers turn
 * one and the same model into PDF, HTML and plain text; an exhaustive {@code switch} over {@link
 * io.github.ehckit.document.Block} makes a new kind of block fail to compile until each of them prints it.
 *
 * <p>A model that could not be read by everyone cannot be made: levels of headings follow from the nesting of sections, and
 * {@link io.github.ehckit.document.DocumentModel#of} refuses an irregular table, a figure without alternative text and the
 * like, all at once. What a person typed becomes {@linkplain io.github.ehckit.document.VisibleText visible text} and nothing
 * else (P11). Nothing here prints content in {@code toString}, since nearly all of it is personal data (P13).
 */
@NullMarked
package io.github.ehckit.document;

import org.jspecify.annotations.NullMarked;
