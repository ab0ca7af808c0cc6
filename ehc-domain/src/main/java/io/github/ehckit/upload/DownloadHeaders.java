package io.github.ehckit.upload;

import java.util.Map;
import java.util.TreeMap;

/** The HTTP headers under which a host sends a file: to be saved, never to be shown in its page. */
public final class DownloadHeaders {
    private DownloadHeaders() {}

    /**
     * Returns the headers, but for the length. With them, a browser saves the file under this name, does not guess
     * another type, and caches no copy. The name is in them twice: in ASCII for old readers and in full for others (RFC
     * 6266, RFC 8187).
     *
     * @return a map that the caller may change
     */
    public static Map<String, String> of(String fileName, String mediaType) {
        Map<String, String> headers = new TreeMap<>();
        headers.put("Cache-Control", "no-store");
        headers.put("Content-Disposition", Disposition.attachment(fileName));
        headers.put("Content-Security-Policy", "default-src 'none'; sandbox");
        headers.put("Content-Type", mediaType);
        headers.put("X-Content-Type-Options", "nosniff");
        return headers;
    }
}
