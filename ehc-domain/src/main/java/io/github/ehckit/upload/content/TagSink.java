package io.github.ehckit.upload.content;

/** What is done with the elements of an XML part. */
interface TagSink {
    void tag(Tag tag);
}
