package io.github.ehckit.example.clamav;

import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.net.SocketAddress;
import java.net.StandardProtocolFamily;
import java.net.UnixDomainSocketAddress;
import java.nio.channels.Channels;
import java.nio.channels.ServerSocketChannel;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Function;

/** A daemon that speaks the protocol, and says what the test wants it to say. */
final class Daemon implements AutoCloseable {
    private final ServerSocketChannel server;
    private final ExecutorService threads =
            Executors.newCachedThreadPool(Thread.ofPlatform().daemon().factory());

    private Daemon(ServerSocketChannel server) {
        this.server = server;
    }

    /** Takes each file to its end and answers; empty to hang up without a word. */
    static Daemon answering(SocketAddress address, Function<byte[], Optional<String>> answer) throws IOException {
        return started(address, channel -> {
            byte[] file = file(new DataInputStream(Channels.newInputStream(channel)));
            Optional<String> says = answer.apply(file);
            if (says.isPresent()) {
                OutputStream out = Channels.newOutputStream(channel);
                out.write(says.get().getBytes(StandardCharsets.UTF_8));
                out.flush();
            }
        });
    }

    /** Does something else with each connection. */
    static Daemon started(SocketAddress address, Manner manner) throws IOException {
        ServerSocketChannel server = address instanceof UnixDomainSocketAddress
                ? ServerSocketChannel.open(StandardProtocolFamily.UNIX)
                : ServerSocketChannel.open();
        Daemon daemon = new Daemon(server.bind(address));
        daemon.threads.execute(() -> daemon.accept(manner));
        return daemon;
    }

    SocketAddress address() throws IOException {
        return server.getLocalAddress();
    }

    @Override
    public void close() throws IOException {
        server.close();
        threads.shutdownNow();
    }

    /** What it does with a connection. */
    interface Manner {
        void serve(SocketChannel channel) throws IOException;
    }

    private void accept(Manner manner) {
        try {
            while (server.isOpen()) {
                SocketChannel channel = server.accept();
                threads.execute(() -> serve(channel, manner));
            }
        } catch (IOException closed) {
            // The test is over.
        }
    }

    private static void serve(SocketChannel channel, Manner manner) {
        try (channel) {
            manner.serve(channel);
        } catch (IOException gone) {
            // Whoever asked has hung up.
        }
    }

    private static byte[] file(DataInputStream in) throws IOException {
        byte[] command = in.readNBytes("zINSTREAM\0".length());
        if (!new String(command, StandardCharsets.US_ASCII).equals("zINSTREAM\0")) {
            throw new IOException("another command");
        }
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        for (int length = in.readInt(); length > 0; length = in.readInt()) {
            file.write(in.readNBytes(length));
        }
        return file.toByteArray();
    }
}
