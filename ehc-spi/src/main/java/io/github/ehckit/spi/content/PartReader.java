package io.github.ehckit.spi.content;

import java.io.IOException;
import java.io.InputStream;

/** Looks into a member of a ZIP. */
interface PartReader {
    /**
     * A member and what it unpacks to.
     *
     * @param data where its packed bytes begin in the ZIP
     * @param content as much of it as it says that there is; need not be read to the end, nor closed
     */
    void read(ZipMember member, long data, InputStream content) throws IOException;
}
