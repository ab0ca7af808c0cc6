package io.github.ehckit.upload.content;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where a link of an office file leads, as a reader on Windows or a Mac would take it. */
enum LinkTarget {
    /** To the disk of whoever opens the file. */
    OWN_DISK,
    /** To a server that only the network of its own office knows: a name without a dot, or under a domain that the internet lacks. */
    OWN_NETWORK,
    /** Anywhere else. */
    ELSEWHERE;

    private static final Pattern ESCAPE = Pattern.compile("%([0-9A-Fa-f]{2})");
    private static final Pattern DRIVE = Pattern.compile("/{0,3}[a-z]:.*", Pattern.DOTALL);
    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]+:.*", Pattern.DOTALL);
    private static final Pattern TRICK = Pattern.compile(".*(\\||!x-usc:).*", Pattern.DOTALL);
    private static final Pattern OWN_SERVER = Pattern.compile(
            "/+([a-z][a-z0-9_-]*|[a-z0-9_.-]+\\.(local|lan|corp|internal|intranet|private))/.*", Pattern.DOTALL);

    static LinkTarget of(String target) {
        String place = unescaped(target).strip().toLowerCase(Locale.ROOT).replace('\\', '/');
        if (TRICK.matcher(place).matches()) {
            return ELSEWHERE;
        }
        boolean file = place.startsWith("file:");
        String path = file ? place.substring("file:".length()) : place;
        if (DRIVE.matcher(path).matches()) {
            return OWN_DISK;
        }
        if (isOnServer(path, file)) {
            return OWN_SERVER.matcher(path).matches() ? OWN_NETWORK : ELSEWHERE;
        }
        return SCHEME.matcher(path).matches() ? ELSEWHERE : OWN_DISK;
    }

    /** Two slashes begin a server's name; three are a path on one's own disk, but only after {@code file:}. */
    private static boolean isOnServer(String path, boolean file) {
        boolean ownPath = file && path.startsWith("///") && !path.startsWith("////");
        return path.startsWith("//") && !ownPath;
    }

    private static String unescaped(String target) {
        return ESCAPE.matcher(target)
                .replaceAll(
                        found -> Matcher.quoteReplacement(String.valueOf((char) Integer.parseInt(found.group(1), 16))));
    }
}
