/**
 * Documents: the model that every renderer prints. Start at {@link io.github.ehckit.document.DocumentModel}.
 *
 * <p>A model holds the meaning of a document: its title and language, its sections, and in them paragraphs, lists,
 * key-value pairs, tables and figures. It holds no fonts or pages, and no colour except the authority's own. Renderers
 * turn one and the same model into PDF, HTML and plain text. They use an exhaustive {@code switch} over {@link
 * io.github.ehckit.document.Block}, so that a new kind of block fails to compile until each of them prints it.
 *
 * <p>A model that some reader could not use cannot be made. Heading levels follow from the nesting of sections, and
 * {@link io.github.ehckit.document.DocumentModel#of} refuses an irregular table, a figure without alternative text and
 * the like, all at once. Typed text becomes {@linkplain io.github.ehckit.document.VisibleText visible text} and nothing
 * else (P11). No {@code toString} prints content, since nearly all of it is personal data (P13).
 */
@NullMarked
package io.github.ehckit.document;

import org.jspecify.annotations.NullMarked;
