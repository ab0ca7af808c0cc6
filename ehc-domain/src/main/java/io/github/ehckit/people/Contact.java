package io.github.ehckit.people;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The contact of an authority for people who need support. The authority sets it; this library knows none.
 *
 * @param email an address such as {@code send@northshire.example}; may be empty
 * @param post the lines of the postal address, the first one first; may be empty
 */
public record Contact(String email, List<String> post) {
    /** No contact, for authorities that publish theirs elsewhere. */
    public static final Contact NONE = new Contact("", List.of());

    /** The form of an address that a link may have as it is. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,255}");

    /** @throws IllegalArgumentException if the email address is none, or a line of the postal address is blank */
    public Contact {
        post = List.copyOf(post);
        if (!email.isEmpty() && !ADDRESS.matcher(email).matches()) {
            throw new IllegalArgumentException(
                    "The email address of a contact must look like send@example.org. Pass one, or leave it empty.");
        }
        if (post.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A line of the postal address is blank. Leave blank lines out.");
        }
    }

    public static Contact email(String address) {
        return new Contact(address, List.of());
    }

    public Contact withPost(String... lines) {
        return new Contact(email, List.of(lines));
    }
}
