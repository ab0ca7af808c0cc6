package io.github.ehckit.pdf;

/** A span of text of one style and tint that belongs to one element of the structure. */
record Span(String text, Style style, PageColour tint, Node leaf) {}
