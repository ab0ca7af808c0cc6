package io.github.ehckit.document;

import io.github.ehckit.document.KeyValues.KeyValue;
import io.github.ehckit.people.Authority;
import io.github.ehckit.people.Contact;
import java.util.ArrayList;
import java.util.List;

/** The contact details of the local authority, at the end of its documents. */
final class ContactBlocks {
    private ContactBlocks() {}

    /** Makes a section; none if the authority gives no contact. */
    static List<Block> of(Authority authority, DisplayText text) {
        Contact contact = authority.contact();
        if (contact.equals(Contact.NONE)) {
            return List.of();
        }
        List<KeyValue> ways = new ArrayList<>(List.of(text.fact(DocumentLabel.LOCAL_AUTHORITY, authority.name())));
        if (!contact.email().isEmpty()) {
            Run address = Run.of(contact.email()).to(Link.to("mailto:" + contact.email()));
            ways.add(text.fact(DocumentLabel.EMAIL, Paragraph.of(address)));
        }
        if (!contact.telephone().isEmpty()) {
            ways.add(text.fact(DocumentLabel.TELEPHONE, contact.telephone()));
        }
        if (!contact.post().isEmpty()) {
            ways.add(text.fact(DocumentLabel.POST, Paragraph.of(String.join("\n", contact.post()))));
        }
        return List.of(text.section(DocumentLabel.CONTACT, new KeyValues(ways)));
    }
}
