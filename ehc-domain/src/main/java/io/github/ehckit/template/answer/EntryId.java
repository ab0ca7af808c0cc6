package io.github.ehckit.template.answer;

import java.util.regex.Pattern;

/**
 * The identifier of an entry of a group. It lasts as long as the entry, so that a provision can refer to a need.
 *
 * @param value 1 to 64 letters, digits, hyphens and underscores; anything else is refused by {@link
 *     IllegalArgumentException}
 */
public record EntryId(String value) {
    private static final Pattern SHAPE = Pattern.compile("[A-Za-z0-9_-]{1,64}");

    public EntryId {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "The id of an entry must have 1 to 64 characters: A-Z, a-z, 0-9, hyphen and underscore.");
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
