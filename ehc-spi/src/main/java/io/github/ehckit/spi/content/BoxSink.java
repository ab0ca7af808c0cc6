package io.github.ehckit.spi.content;

import java.io.IOException;

/** What is done with a box. It may read the content, or some of it. */
interface BoxSink {
    void box(Box box) throws IOException;
}
