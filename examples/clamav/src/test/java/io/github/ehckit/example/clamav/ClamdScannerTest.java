package io.github.ehckit.example.clamav;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.ehckit.port.AttachmentScanner;
import io.github.ehckit.port.AttachmentScanner.Verdict;
import io.github.ehckit.spi.tck.content.AttachmentScannerContract;
import io.github.ehckit.upload.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.net.SocketTimeoutException;
import java.net.UnixDomainSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The scanner against a daemon that is told what to say. */
class ClamdScannerTest extends AttachmentScannerContract {
    private static final InetSocketAddress ANY_PORT = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);

    private final List<Daemon> daemons = new ArrayList<>();

    @TempDir
    private Path folder;

    @AfterEach
    void stop() throws IOException {
        for (Daemon daemon : daemons) {
            daemon.close();
        }
    }

    @Override
    protected AttachmentScanner scanner() {
        return asking(saying(file -> contains(file) ? "stream: Eicar-Test FOUND\0" : "stream: OK\0"));
    }

    @Override
    protected AttachmentScanner unreachable() {
        return new ClamdScanner(ClamdSettings.at(UnixDomainSocketAddress.of(folder.resolve("nobody-here"))));
    }

    @Test
    void a_daemon_is_asked_over_a_unix_socket_too() throws IOException {
        Daemon daemon = Daemon.answering(
                UnixDomainSocketAddress.of(folder.resolve("clamd")), file -> Optional.of("stream: OK\0"));
        daemons.add(daemon);
        assertThat(asking(daemon).scan(file("text"))).isEqualTo(Verdict.CLEAN);
    }

    @Test
    void the_daemon_gets_every_byte_in_order() throws IOException {
        AtomicReference<byte[]> received = new AtomicReference<>();
        byte[] sent = new byte[1_000_003];
        for (int i = 0; i < sent.length; i++) {
            sent[i] = (byte) (i * 7 + i / 251);
        }
        AttachmentScanner scanner = asking(saying(file -> {
            received.set(file);
            return "stream: OK\0";
        }));
        assertThat(scanner.scan(file(sent, sent.length))).isEqualTo(Verdict.CLEAN);
        assertThat(received.get()).isEqualTo(sent);
    }

    @ParameterizedTest
    @DisplayName("P10: whatever is not the one word for clean is none")
    @ValueSource(
            strings = {
                "",
                "\0",
                "OK\0",
                "stream: OK",
                "stream: Eicar-Test FOUND",
                "stream: ok\0",
                "stream: OK, I think\0",
                "stream: OK\nstream: OK\0",
                "INSTREAM size limit exceeded. ERROR\0",
                "stream: Can't allocate memory ERROR\0",
                "stream: Heuristics.Limits.Exceeded.MaxFileSize FOUND\0",
                "UNKNOWN COMMAND\0",
                "PONG\0"
            })
    void another_answer_decides_nothing(String answer) throws IOException {
        assertThat(asking(saying(file -> answer)).scan(file("text"))).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    @DisplayName("P10: an answer that goes on for ever is read only so far")
    void an_answer_without_end_decides_nothing() throws IOException {
        assertThat(asking(saying(file -> "stream: OK".repeat(100_000))).scan(file("text")))
                .isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    void a_daemon_that_hangs_up_without_a_word_has_said_nothing() throws IOException {
        Daemon daemon = Daemon.answering(ANY_PORT, file -> Optional.empty());
        daemons.add(daemon);
        assertThat(asking(daemon).scan(file("text"))).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    @DisplayName("P10: a daemon that says nothing at all is not waited for any longer than is patient")
    void a_silent_daemon_is_left() throws IOException {
        CountDownLatch over = new CountDownLatch(1);
        Daemon daemon = Daemon.started(ANY_PORT, channel -> await(over));
        daemons.add(daemon);
        AttachmentScanner scanner =
                new ClamdScanner(ClamdSettings.at(daemon.address()).waiting(Duration.ofMillis(50)));
        assertThatThrownBy(() -> scanner.scan(file("text"))).isInstanceOf(SocketTimeoutException.class);
        assertThatThrownBy(() -> scanner.scan(file("text".repeat(5_000_000))))
                .as("nor one that does not take the next piece")
                .isInstanceOf(SocketTimeoutException.class);
        over.countDown();
    }

    @Test
    @DisplayName("SC4: what is larger than the daemon looks at is not sent")
    void what_is_too_large_is_not_sent() throws IOException {
        ClamdSettings nowhere = ClamdSettings.at(UnixDomainSocketAddress.of(folder.resolve("nobody-here")));
        assertThat(new ClamdScanner(nowhere.scanning(3)).scan(file("text"))).isEqualTo(Verdict.UNDECIDED);
    }

    @Test
    @DisplayName("SC4: a file that turns out shorter than it said is not clean")
    void a_file_that_is_shorter_than_it_said_is_not_clean() throws IOException {
        assertThat(asking(saying(file -> "stream: OK\0")).scan(file("text".getBytes(StandardCharsets.UTF_8), 5)))
                .isEqualTo(Verdict.UNDECIDED);
    }

    private Daemon saying(Function<byte[], String> answer) {
        try {
            Daemon daemon = Daemon.answering(ANY_PORT, file -> Optional.of(answer.apply(file)));
            daemons.add(daemon);
            return daemon;
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static AttachmentScanner asking(Daemon daemon) {
        try {
            SocketAddress address = daemon.address();
            return new ClamdScanner(ClamdSettings.at(address));
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static void await(CountDownLatch over) {
        try {
            over.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private boolean contains(byte[] file) {
        return new String(file, StandardCharsets.ISO_8859_1)
                .contains(new String(infected(), StandardCharsets.ISO_8859_1));
    }

    private static Source file(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        return file(bytes, bytes.length);
    }

    private static Source file(byte[] content, long size) {
        return new Source() {
            @Override
            public long bytes() {
                return size;
            }

            @Override
            public InputStream open() {
                return new ByteArrayInputStream(content);
            }
        };
    }
}
