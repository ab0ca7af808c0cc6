package io.github.ehckit.example.clamav;

import java.net.SocketAddress;
import java.time.Duration;

/**
 * The settings of a ClamAV daemon, for {@link ClamavPlugin}.
 *
 * @param address a Unix socket ({@code LocalSocket} of clamd.conf) or a host and port ({@code TCPSocket})
 * @param patience how long the daemon may take to do anything at all: to answer, or to take the next piece
 * @param largest the most bytes that the daemon scans: the least of its {@code StreamMaxLength}, {@code MaxScanSize}
 *     and {@code MaxFileSize}. Beyond the last two it says OK to bytes that it has not looked at, so that nothing larger is
 *     sent
 */
public record ClamdSettings(SocketAddress address, Duration patience, long largest) {
    private static final long MB = 1024 * 1024;

    /** Makes settings with two minutes of patience, and the 25 MB that ClamAV takes in its own usual settings. */
    public static ClamdSettings at(SocketAddress address) {
        return new ClamdSettings(address, Duration.ofMinutes(2), 25 * MB);
    }

    /** Returns the same settings for a daemon that scans so many bytes. */
    public ClamdSettings scanning(long most) {
        return new ClamdSettings(address, patience, most);
    }

    /** Returns the same settings with another patience. */
    public ClamdSettings waiting(Duration most) {
        return new ClamdSettings(address, most, largest);
    }
}
