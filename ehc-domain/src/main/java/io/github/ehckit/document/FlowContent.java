package io.github.ehckit.document;

/** A block of flowing text: the content of a list item, a value or a table cell. */
public sealed interface FlowContent extends Block permits Paragraph, ItemList {}
