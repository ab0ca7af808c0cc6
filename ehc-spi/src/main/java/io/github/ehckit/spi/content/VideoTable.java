package io.github.ehckit.spi.content;

import io.github.ehckit.upload.Source;
import java.io.Closeable;
import java.io.IOException;

/** A table of numbers in a box, read one after the other. */
record VideoTable(Input in, Box box, Findings findings) implements Closeable {

    /** Of a box of which version and flags are passed over. */
    static VideoTable of(Box box, Source source, Findings findings) throws IOException {
        Input in = Input.of(source);
        in.skip(box.body());
        VideoTable table = new VideoTable(in, box, findings);
        table.next(4);
        return table;
    }

    /** The next number of up to 8 bytes, none of which is 0; a fault if the box ends before it. */
    long next(int bytes) throws IOException {
        if (findings.addIf(box.end() - in.position() < bytes, Fault.DAMAGED)) {
            return 0;
        }
        return switch (bytes) {
            case 0 -> 0;
            case 1 -> in.u1();
            case 2 -> in.u2();
            case 4 -> in.u4();
            default -> in.u8();
        };
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
