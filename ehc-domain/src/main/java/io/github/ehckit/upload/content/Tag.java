package io.github.ehckit.upload.content;

import java.util.Map;
import java.util.Optional;

/**
 * The start of an element.
 *
 * @param name without its prefix
 * @param attributes by their names with prefix; values decoded, and cut off where they are longer than any that is asked for
 */
record Tag(String name, Map<String, String> attributes) {

    /** The value of the attribute of a name, whatever its prefix. */
    Optional<String> value(String attribute) {
        return attributes.entrySet().stream()
                .filter(entry -> local(entry.getKey()).equals(attribute))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    boolean says(String attribute, String value) {
        return attributes.entrySet().stream()
                .anyMatch(entry -> local(entry.getKey()).equals(attribute)
                        && entry.getValue().strip().equals(value));
    }

    static String local(String name) {
        return name.substring(name.indexOf(':') + 1);
    }
}
