package io.github.ehckit.upload;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;

/** The writer of the header {@code Content-Disposition}, in which a file name cannot be read as anything else. */
final class Disposition {
    private static final String UNRESERVED = "!#$&+-.^_`|~";

    private Disposition() {}

    static String attachment(String name) {
        return "attachment; filename=\"" + plain(name) + "\"; filename*=UTF-8''" + encoded(name);
    }

    /**
     * Writes the name in ASCII, without accents; a percent sign is left out because some readers would decode it (RFC
     * 6266, appendix D).
     */
    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFKD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^ -~]|[%\"\\\\/]", "_");
    }

    private static String encoded(String name) {
        StringBuilder encoded = new StringBuilder();
        for (byte octet : name.getBytes(StandardCharsets.UTF_8)) {
            encoded.append(isPlain(octet) ? String.valueOf((char) octet) : percent(octet));
        }
        return encoded.toString();
    }

    private static String percent(byte octet) {
        return String.format(Locale.ROOT, "%%%02X", octet & 0xFF);
    }

    private static boolean isPlain(byte octet) {
        return (octet >= '0' && octet <= '9')
                || (octet >= 'A' && octet <= 'Z')
                || (octet >= 'a' && octet <= 'z')
                || UNRESERVED.indexOf(octet) >= 0;
    }
}
