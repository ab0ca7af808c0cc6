package io.github.ehckit.document;

/** One part of a document. A new kind is a new variant: every renderer then fails to compile until it prints it. */
public sealed interface Block permits Section, FlowContent, KeyValues, Table, Figure, TableOfContents {}
