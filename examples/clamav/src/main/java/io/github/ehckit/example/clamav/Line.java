package io.github.ehckit.example.clamav;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.time.Duration;

/**
 * A line to the daemon: a connection on which no step may take longer than the patience. A Unix socket knows no time
 * limits by itself.
 */
final class Line implements AutoCloseable {
    private static final int LONGEST_ANSWER = 4096;

    private final SocketChannel channel;
    private final Selector selector;
    private final SelectionKey key;
    private final Duration patience;

    private Line(SocketChannel channel, Selector selector, Duration patience) throws IOException {
        this.channel = channel;
        this.selector = selector;
        this.patience = patience;
        channel.configureBlocking(false);
        this.key = channel.register(selector, 0);
    }

    static Line to(SocketAddress address, Duration patience) throws IOException {
        SocketChannel channel = open(address);
        try {
            Line line = new Line(channel, Selector.open(), patience);
            line.connect(address);
            return line;
        } catch (IOException failure) {
            channel.close();
            throw failure;
        }
    }

    void send(ByteBuffer bytes) throws IOException {
        while (bytes.hasRemaining()) {
            if (channel.write(bytes) == 0) {
                await(SelectionKey.OP_WRITE);
            }
        }
    }

    /** Returns the daemon's answer, up to the NUL that ends it; empty if it hangs up before. */
    String answer() throws IOException {
        ByteArrayOutputStream answer = new ByteArrayOutputStream();
        ByteBuffer next = ByteBuffer.allocate(1);
        while (answer.size() < LONGEST_ANSWER) {
            int read = channel.read(next.clear());
            if (read < 0) {
                return "";
            } else if (read == 0) {
                await(SelectionKey.OP_READ);
            } else if (next.get(0) == 0) {
                return answer.toString(StandardCharsets.UTF_8);
            } else {
                answer.write(next.get(0));
            }
        }
        return "";
    }

    @Override
    public void close() throws IOException {
        try (selector) {
            channel.close();
        }
    }

    private static SocketChannel open(SocketAddress address) throws IOException {
        return address instanceof UnixDomainSocketAddress
                ? SocketChannel.open(StandardProtocolFamily.UNIX)
                : SocketChannel.open();
    }

    private void connect(SocketAddress address) throws IOException {
        if (!channel.connect(address)) {
            await(SelectionKey.OP_CONNECT);
            channel.finishConnect();
        }
    }

    private void await(int operation) throws IOException {
        key.interestOps(operation);
        if (selector.select(patience.toMillis()) == 0) {
            throw new SocketTimeoutException("the daemon did nothing for " + patience);
        }
        selector.selectedKeys().clear();
    }
}
