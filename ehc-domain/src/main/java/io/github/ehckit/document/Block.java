package io.github.ehckit.document;

/**
 * A block: one part of a document. A new kind is a new variant, so that every renderer fails to compile until it prints
 * it.
 */
public sealed interface Block permits Section, FlowContent, KeyValues, Table, Figure, TableOfContents {}
