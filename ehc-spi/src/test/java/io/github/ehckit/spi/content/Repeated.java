package io.github.ehckit.spi.content;

import io.github.ehckit.upload.Source;
import java.io.InputStream;

/** A file in which one thing comes over and over; it is made while it is read. */
record Repeated(String before, String unit, int times, String after) implements Source {

    @Override
    public long bytes() {
        return before.length() + middle() + after.length();
    }

    @Override
    public InputStream open() {
        return new Bytewise() {
            private long at;

            @Override
            int take() {
                return at == bytes() ? -1 : byteAt(at++);
            }
        };
    }

    private long middle() {
        return (long) unit.length() * times;
    }

    private int byteAt(long at) {
        if (at < before.length()) {
            return before.charAt((int) at);
        }
        long within = at - before.length();
        return within < middle()
                ? unit.charAt((int) (within % unit.length()))
                : after.charAt((int) (within - middle()));
    }
}
