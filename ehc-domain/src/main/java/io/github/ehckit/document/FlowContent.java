package io.github.ehckit.document;

/** A block of running text: what an item of a list, a value or a cell of a table may hold. */
public sealed interface FlowContent extends Block permits Paragraph, ItemList {}
