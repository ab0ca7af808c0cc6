package io.github.ehckit.spi.content;

import java.io.IOException;

/** A sink for boxes. It may read the content of a box, or some of it. */
interface BoxSink {
    void box(Box box) throws IOException;
}
