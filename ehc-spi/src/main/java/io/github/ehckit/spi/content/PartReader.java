package io.github.ehckit.spi.content;

import java.io.IOException;
import java.io.InputStream;

/** A reader of the members of a ZIP. */
interface PartReader {
    /**
     * Reads a member and its unpacked content.
     *
     * @param data where its packed bytes begin in the ZIP
     * @param content as much of it as it says that there is; need not be read to the end, nor closed
     */
    void read(ZipMember member, long data, InputStream content) throws IOException;
}
