package io.github.ehckit.upload.content;

import java.io.IOException;
import java.io.InputStream;

/** The data of a stream, up to the word that ends it. A file that ends before has been cut off. */
final class PdfBody extends InputStream {
    private static final String END = "endstream";

    private final Input in;
    private final PdfHiding hiding;

    PdfBody(Input in, PdfHiding hiding) {
        this.in = in;
        this.hiding = hiding;
    }

    @Override
    public int read() throws IOException {
        int c = in.peek();
        if (c == 'e' && in.ahead(END.length()).equals(END)) {
            return -1;
        }
        hiding.findings().addIf(c < 0, Fault.TRUNCATED);
        hiding.look(in.next(), in);
        return c;
    }

    @Override
    public int read(byte[] into, int at, int count) throws IOException {
        int taken = 0;
        int c = count == 0 ? -1 : read();
        while (c >= 0) {
            into[at + taken++] = (byte) c;
            c = taken < count ? read() : -1;
        }
        return taken == 0 && count > 0 ? -1 : taken;
    }

    void skipToEnd() throws IOException {
        for (int c = read(); c >= 0; ) {
            c = read();
        }
    }
}
