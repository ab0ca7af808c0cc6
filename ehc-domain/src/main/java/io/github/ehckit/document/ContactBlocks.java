package io.github.ehckit.document;

import io.github.ehckit.document.KeyValues.KeyValue;
import io.github.ehckit.people.Authority;
import io.github.ehckit.people.Contact;
import java.util.ArrayList;
import java.util.List;

/** How the authority is reached, at the end of what it hands out. */
final class ContactBlocks {
    private ContactBlocks() {}

    /** A section, or nothing where the authority says elsewhere how it is reached. */
    static List<Block> of(Authority authority) {
        Contact contact = authority.contact();
        if (contact.equals(Contact.NONE)) {
            return List.of();
        }
        List<KeyValue> ways = new ArrayList<>(List.of(KeyValue.of("Authority", authority.name())));
        if (!contact.email().isEmpty()) {
            Run address = Run.of(contact.email()).to(Link.to("mailto:" + contact.email()));
            ways.add(KeyValue.of("E-mail", Paragraph.of(address)));
        }
        if (!contact.post().isEmpty()) {
            ways.add(KeyValue.of("Post", Paragraph.of(String.join("\n", contact.post()))));
        }
        return List.of(Section.of("Contact", new KeyValues(ways)));
    }
}
