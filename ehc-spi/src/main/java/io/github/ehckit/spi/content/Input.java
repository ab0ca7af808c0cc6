package io.github.ehckit.spi.content;

import io.github.ehckit.upload.Source;
import java.io.Closeable;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.atomic.AtomicLong;

/**
 * An input that reads bytes from start to end, with a look at the next few, and knows how many are left. Numbers are
 * big-endian.
 *
 * <p>A reader asks {@link #left} first, so that a file that is too short is found in time.
 */
final class Input implements Closeable {
    private static final int WINDOW = 1 << 16;
    /** As a file may hold streams by the thousand. */
    private static final int SMALL_WINDOW = 1 << 12;

    private final InputStream in;
    private final long length;
    private final ByteBuffer window;
    private final AtomicLong taken = new AtomicLong();

    private Input(InputStream in, long length, int window) {
        this.in = in;
        this.length = length;
        this.window = ByteBuffer.allocate(window).limit(0);
    }

    static Input of(Source source) throws IOException {
        return new Input(source.open(), source.bytes(), WINDOW);
    }

    /** Makes an input of a stream that tells its end only when it is there. */
    static Input untilTheEndOf(InputStream in) {
        return new Input(in, Long.MAX_VALUE, SMALL_WINDOW);
    }

    long position() {
        return taken.get() - window.remaining();
    }

    long left() {
        return length - position();
    }

    /** The next byte, or -1 at the end. */
    int next() throws IOException {
        return window.hasRemaining() || fill(1) ? window.get() & 0xFF : -1;
    }

    /** The next byte without taking it, or -1 at the end. */
    int peek() throws IOException {
        return window.hasRemaining() || fill(1) ? window.get(window.position()) & 0xFF : -1;
    }

    /** The next bytes as characters, without taking them: as many as asked for, fewer at the end. */
    String ahead(int most) throws IOException {
        fill(most);
        int there = Math.min(most, window.remaining());
        return new String(window.array(), window.position(), there, StandardCharsets.ISO_8859_1);
    }

    /** The byte so many after the next, without taking any, or -1 after the end. */
    int peek(int further) throws IOException {
        boolean there = window.remaining() > further || fill(further + 1);
        return there ? window.get(window.position() + further) & 0xFF : -1;
    }

    byte[] bytes(int count) throws IOException {
        byte[] bytes = new byte[count];
        int at = 0;
        while (at < count) {
            int some = some(count - at);
            window.get(bytes, at, some);
            at += some;
        }
        return bytes;
    }

    void copy(long count, OutputStream to) throws IOException {
        long left = count;
        while (left > 0) {
            int some = some(left);
            to.write(window.array(), window.position(), some);
            window.position(window.position() + some);
            left -= some;
        }
    }

    String text(int count) throws IOException {
        return new String(bytes(count), StandardCharsets.ISO_8859_1);
    }

    int u1() throws IOException {
        return bytes(1)[0] & 0xFF;
    }

    int u2() throws IOException {
        return ByteBuffer.wrap(bytes(2)).getChar();
    }

    long u4() throws IOException {
        return ByteBuffer.wrap(bytes(4)).getInt() & 0xFFFFFFFFL;
    }

    /** Eight bytes; more than a file can hold is negative. */
    long u8() throws IOException {
        return ByteBuffer.wrap(bytes(8)).getLong();
    }

    void skip(long count) throws IOException {
        int within = (int) Math.min(count, window.remaining());
        window.position(window.position() + within);
        in.skipNBytes(count - within);
        taken.addAndGet(count - within);
    }

    /** Returns the number of bytes at hand, of those asked for; never none. */
    private int some(long wanted) throws IOException {
        if (!window.hasRemaining() && !fill(1)) {
            throw new IOException("A read asked for more bytes than the file has left. Ask for fewer.");
        }
        return (int) Math.min(wanted, window.remaining());
    }

    /** Reads until so many bytes are at hand, and says whether they are. */
    private boolean fill(int wanted) throws IOException {
        if (window.remaining() < wanted) {
            window.compact();
            for (int read = 0; read >= 0 && window.position() < wanted; ) {
                read = read();
            }
            window.flip();
        }
        return window.remaining() >= wanted;
    }

    private int read() throws IOException {
        int most = (int) Math.min(window.remaining(), length - taken.get());
        int read = most == 0 ? -1 : in.read(window.array(), window.position(), most);
        if (read > 0) {
            window.position(window.position() + read);
            taken.addAndGet(read);
        } else if (most > 0 && length < Long.MAX_VALUE) {
            throw new IOException("The source has fewer bytes than its stated size. Open the file again.");
        }
        return read;
    }

    /** Returns the rest as a stream; reading it takes it. */
    InputStream stream() {
        return new InputStream() {
            @Override
            public int read() throws IOException {
                return next();
            }

            @Override
            public int read(byte[] into, int at, int count) throws IOException {
                if (count == 0 || peek() < 0) {
                    return count == 0 ? 0 : -1;
                }
                int some = some(count);
                window.get(into, at, some);
                return some;
            }
        };
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
