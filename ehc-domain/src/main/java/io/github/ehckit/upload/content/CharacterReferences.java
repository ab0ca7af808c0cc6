package io.github.ehckit.upload.content;

import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The ways in which XML writes a character as something else (XML 1.0, sections 4.1 and 4.6). */
final class CharacterReferences {
    private static final Pattern REFERENCE = Pattern.compile("&(?:#0*([0-9]{1,8})|#x0*([0-9A-Fa-f]{1,6})|(\\w{2,4}));");
    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

    private CharacterReferences() {}

    static String decoded(String text) {
        return text.indexOf('&') < 0 ? text : REFERENCE.matcher(text).replaceAll(CharacterReferences::character);
    }

    private static String character(MatchResult found) {
        String named = found.group(3);
        if (named != null) {
            return Matcher.quoteReplacement(NAMED.getOrDefault(named, found.group()));
        }
        String decimal = found.group(1);
        int character = decimal != null ? Integer.parseInt(decimal) : Integer.parseInt(found.group(2), 16);
        return Character.isValidCodePoint(character) ? Matcher.quoteReplacement(Character.toString(character)) : "";
    }
}
