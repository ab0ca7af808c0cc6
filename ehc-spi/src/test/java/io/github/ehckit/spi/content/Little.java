package io.github.ehckit.spi.content;

import java.io.ByteArrayOutputStream;

/** Writes numbers with their lowest byte first. */
final class Little {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    Little two(int number) {
        out.write(number);
        out.write(number >> 8);
        return this;
    }

    Little four(long number) {
        return two((int) number).two((int) (number >> 16));
    }

    Little bytes(byte... bytes) {
        out.writeBytes(bytes);
        return this;
    }

    int length() {
        return out.size();
    }

    byte[] toByteArray() {
        return out.toByteArray();
    }
}
