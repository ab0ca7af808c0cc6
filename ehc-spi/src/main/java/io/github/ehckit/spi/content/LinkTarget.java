package io.github.ehckit.spi.content;

import java.util.HexFormat;
import java.util.Locale;
import java.util.regex.Pattern;

/** The target of a link in an office file, as a reader on Windows or a Mac would take it. */
enum LinkTarget {
    /** To the disk of the person who opens the file. */
    OWN_DISK,
    /** To a server that only the network of its own office knows: a name without a dot, or under a domain that the internet lacks. */
    OWN_NETWORK,
    /** Anywhere else. */
    ELSEWHERE;

    private static final Pattern DRIVE = Pattern.compile("/{0,3}[a-z]:.*", Pattern.DOTALL);
    /** As Word for Mac writes a folder of its own disk after {@code file:}. */
    private static final Pattern FOLDER_OF_A_MAC =
            Pattern.compile("////(users|volumes|applications)/.*", Pattern.DOTALL);

    private static final Pattern SCHEME = Pattern.compile("[a-z][a-z0-9+.-]++:.*", Pattern.DOTALL);
    private static final Pattern OWN_SERVER = Pattern.compile(
            "/+([a-z][a-z0-9_-]*|[a-z0-9_.-]+\\.(local|lan|corp|internal|intranet|private))/.*", Pattern.DOTALL);

    static LinkTarget of(String target) {
        String place = unescaped(target).strip().toLowerCase(Locale.ROOT).replace('\\', '/');
        if (place.indexOf('|') >= 0 || place.contains("!x-usc:")) {
            return ELSEWHERE;
        }
        boolean file = place.startsWith("file:");
        String path = file ? place.substring("file:".length()) : place;
        if (DRIVE.matcher(path).matches()
                || (file && FOLDER_OF_A_MAC.matcher(path).matches())) {
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

    /** A place with the characters that it writes as their numbers (RFC 3986, section 2.1). */
    static String unescaped(String target) {
        StringBuilder plain = new StringBuilder(target.length());
        for (int at = 0; at < target.length(); at++) {
            int escaped = target.charAt(at) == '%' ? number(target, at + 1) : -1;
            plain.append(escaped < 0 ? target.charAt(at) : (char) escaped);
            at += escaped < 0 ? 0 : 2;
        }
        return plain.toString();
    }

    /** The number that two hexadecimal digits write, -1 if they are none. */
    private static int number(String target, int at) {
        boolean there = at + 2 <= target.length()
                && HexFormat.isHexDigit(target.charAt(at))
                && HexFormat.isHexDigit(target.charAt(at + 1));
        return there ? HexFormat.fromHexDigits(target, at, at + 2) : -1;
    }
}
