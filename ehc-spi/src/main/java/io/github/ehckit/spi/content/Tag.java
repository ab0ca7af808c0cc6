package io.github.ehckit.spi.content;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The tag at the start of an element.
 *
 * @param name without its prefix
 * @param attributes by their names with prefix; values decoded, and cut off where they are longer than any that is
 *     asked for
 * @param cut the names, without prefix, of the attributes whose values were cut off
 */
record Tag(String name, Map<String, String> attributes, Set<String> cut) {

    /** The value of the one attribute of a name, whatever its prefix. */
    Optional<String> value(String attribute) {
        return values(attribute).findFirst();
    }

    /** The values of the attributes of a name, whatever their prefixes. */
    Stream<String> values(String attribute) {
        return attributes.entrySet().stream()
                .filter(entry -> local(entry.getKey()).equals(attribute))
                .map(Map.Entry::getValue);
    }

    boolean says(String attribute, String value) {
        return values(attribute).anyMatch(said -> said.strip().equals(value));
    }

    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
