package io.github.ehckit.pdf;

/** Text of one style and tint that belongs to one element of the structure. */
record Span(String text, Style style, PageColour tint, Node leaf) {}
