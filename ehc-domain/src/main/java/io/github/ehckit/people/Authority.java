package io.github.ehckit.people;

/**
 * A local authority as it presents itself.
 *
 * @param code by which its data is kept
 * @param name such as {@code Derbyshire County Council}
 * @param contact where people turn to for support
 * @param accent the colour of its name and of headings
 */
public record Authority(AuthorityCode code, String name, Contact contact, Accent accent) {

    /** An authority that is reached by e-mail, in the standard colour. */
    public Authority(AuthorityCode code, String name, String email) {
        this(code, name, Contact.email(email), Accent.STANDARD);
    }

    public Authority at(Contact other) {
        return new Authority(code, name, other, accent);
    }

    public Authority in(Accent other) {
        return new Authority(code, name, contact, other);
    }
}
