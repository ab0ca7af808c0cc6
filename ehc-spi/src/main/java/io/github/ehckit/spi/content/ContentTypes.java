package io.github.ehckit.spi.content;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The content types of the parts of an Office Open XML file: each is given for the part's name, or else for its
 * extension. The case of names and extensions does not matter (ECMA-376, part 2, 10.1.2.3).
 */
final class ContentTypes {
    /** The longest name, extension or type, in characters. */
    private static final int LONGEST = 260;

    private static final Pattern XML = Pattern.compile("[^;]*xml\\s*(;.*)?", Pattern.DOTALL);

    private final Findings findings;
    private final Map<String, String> overrides = new HashMap<>();
    private final Map<String, String> defaults = new HashMap<>();

    ContentTypes(Findings findings) {
        this.findings = findings;
    }

    /** Takes an element {@code Override} or {@code Default}. */
    void add(Tag tag, String type) {
        tag.value("PartName").ifPresent(name -> put(overrides, name, type));
        tag.value("Extension").ifPresent(extension -> put(defaults, extension, type));
    }

    /**
     * The type of a part.
     *
     * @param part with its solidus, in lower case
     */
    Optional<String> of(String part) {
        String extension = part.substring(Math.max(part.lastIndexOf('.'), part.lastIndexOf('/')) + 1);
        return Optional.ofNullable(overrides.getOrDefault(part, defaults.get(extension)));
    }

    /** Answers whether parts of a type are XML (RFC 7303). */
    static boolean isXml(String type) {
        return XML.matcher(type).matches();
    }

    /** The parts of which it is said by their names that they are of one of those types. */
    Set<String> named(Set<String> wanted) {
        return overrides.entrySet().stream()
                .filter(entry -> wanted.contains(entry.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    /** There is no more than one for each part, and never two that differ. */
    private void put(Map<String, String> types, String of, String type) {
        boolean tooLong = of.length() > LONGEST || type.length() > LONGEST;
        String before =
                findings.addIf(tooLong, Fault.DAMAGED) ? type : types.putIfAbsent(of.toLowerCase(Locale.ROOT), type);
        findings.addIf(before != null && !before.equals(type), Fault.DAMAGED);
        findings.addIf(types.size() > ZipDirectory.MOST, Fault.TOO_MANY);
    }
}
