package io.github.ehckit.spi.content;

/** A sink for the elements of an XML part, and for the text in them. */
interface TagSink {
    /** The start of an element. */
    void tag(Tag tag);

    /**
     * Text of the element that was begun last, or of one around it.
     *
     * @param text each run of white space in it one space, and no longer than {@link XmlScan#LONGEST_TEXT}
     */
    default void text(CharSequence text) {}

    /** The end of the element that was begun last. */
    default void end() {}
}
