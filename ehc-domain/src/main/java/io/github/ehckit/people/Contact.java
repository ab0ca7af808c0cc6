package io.github.ehckit.people;

import java.util.List;
import java.util.regex.Pattern;

/**
 * The contact of an authority for people who need support. The authority sets it; this library knows none.
 *
 * @param email an address such as {@code send@northshire.example}; may be empty
 * @param telephone a number as people write it, such as {@code 01632 960 001}; may be empty
 * @param post the lines of the postal address, the first one first; may be empty
 */
public record Contact(String email, String telephone, List<String> post) {
    /** No contact, for authorities that publish theirs elsewhere. */
    public static final Contact NONE = new Contact("", "", List.of());

    /** The form of an address that a link may have as it is. */
    private static final Pattern ADDRESS = Pattern.compile("[A-Za-z0-9._+-]{1,64}@[A-Za-z0-9.-]{1,255}");

    private static final Pattern TELEPHONE = Pattern.compile("\\+?[0-9][0-9 ()-]{2,30}");

    /**
     * @throws IllegalArgumentException if the email address or the telephone number is none, or a line of the postal
     *     address is blank
     */
    public Contact {
        post = List.copyOf(post);
        if (!email.isEmpty() && !ADDRESS.matcher(email).matches()) {
            throw new IllegalArgumentException(
                    "The email address of a contact must look like send@example.org. Pass one, or leave it empty.");
        }
        if (!telephone.isEmpty() && !TELEPHONE.matcher(telephone).matches()) {
            throw new IllegalArgumentException(
                    "The telephone number of a contact must have digits and spaces only. Pass one, or leave it empty.");
        }
        if (post.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("A line of the postal address is blank. Leave blank lines out.");
        }
    }

    /** Makes a contact with an email address only. */
    public static Contact email(String address) {
        return new Contact(address, "", List.of());
    }

    /** Makes a copy with a telephone number. */
    public Contact withTelephone(String number) {
        return new Contact(email, number, post);
    }

    /** Makes a copy with a postal address. */
    public Contact withPost(String... lines) {
        return new Contact(email, telephone, List.of(lines));
    }
}
