package io.github.ehckit.example.clamav;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.github.ehckit.port.AttachmentScanner;
import io.github.ehckit.spi.tck.content.AttachmentScannerContract;
import java.io.BufferedReader;
import java.io.IOException;
import java.net.UnixDomainSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * The scanner against ClamAV itself, where it is installed ({@code apt-get install clamav-daemon}). Its database is one line of our
 * own, the signature of the EICAR test file; nothing is fetched.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RealClamdTest extends AttachmentScannerContract {
    @TempDir
    private static Path folder;

    private Process clamd;

    @BeforeAll
    void start() throws IOException {
        Path program = Stream.of("/usr/sbin/clamd", "/usr/local/sbin/clamd", "/opt/homebrew/sbin/clamd")
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElse(Path.of("clamd"));
        assumeTrue(Files.isExecutable(program), "ClamAV is not installed: apt-get install clamav-daemon");
        Path signatures = Files.createDirectory(folder.resolve("signatures"));
        Files.writeString(
                signatures.resolve("own.ndb"),
                "Ehc.Test.Eicar:0:0:" + HexFormat.of().formatHex(infected()) + "\n");
        clamd = new ProcessBuilder(
                        program.toString(), "-c", settings(signatures).toString())
                .redirectErrorStream(true)
                .start();
        awaitReady(clamd.inputReader());
    }

    @AfterAll
    void stop() {
        if (clamd != null) {
            clamd.destroy();
        }
    }

    @Override
    protected AttachmentScanner scanner() {
        return new ClamdScanner(ClamdSettings.at(UnixDomainSocketAddress.of(socket())));
    }

    @Override
    protected AttachmentScanner unreachable() {
        return new ClamdScanner(ClamdSettings.at(UnixDomainSocketAddress.of(folder.resolve("nobody-here"))));
    }

    private static Path settings(Path signatures) throws IOException {
        return Files.write(
                folder.resolve("clamd.conf"),
                List.of(
                        "LocalSocket " + socket(),
                        "DatabaseDirectory " + signatures,
                        "Foreground yes",
                        "AlertExceedsMax yes",
                        "SelfCheck 0"));
    }

    private static Path socket() {
        return folder.resolve("clamd.sock");
    }

    /** The daemon says so when it has read its signatures and listens. */
    private static void awaitReady(BufferedReader log) throws IOException {
        String line = log.readLine();
        while (line != null && !line.contains("Self checking")) {
            line = log.readLine();
        }
        assumeTrue(line != null, "ClamAV did not start");
    }
}
