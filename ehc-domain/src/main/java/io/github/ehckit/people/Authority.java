package io.github.ehckit.people;

/**
 * A local authority as it presents itself.
 *
 * @param code the code under which its data is kept
 * @param name such as {@code Derbyshire County Council}
 * @param contact the contact for support
 * @param brandColour the colour of its name and of headings
 */
public record Authority(AuthorityCode code, String name, Contact contact, BrandColour brandColour) {

    /** Makes an authority with an email address for contact, in the standard colour. */
    public Authority(AuthorityCode code, String name, String email) {
        this(code, name, Contact.email(email), BrandColour.STANDARD);
    }

    public Authority at(Contact other) {
        return new Authority(code, name, other, brandColour);
    }

    public Authority in(BrandColour other) {
        return new Authority(code, name, contact, other);
    }
}
