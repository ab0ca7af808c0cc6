package io.github.ehckit.document;

import io.github.ehckit.message.Argument;
import io.github.ehckit.people.BrandColour;
import io.github.ehckit.wording.Wording;
import java.time.Instant;
import java.util.List;

/**
 * The metadata of a document.
 *
 * @param title the heading of level 1, and the name under which readers list the document
 * @param language the language of every text without one of its own
 * @param asOf the moment of the facts: the date on the document, and the only date a renderer may put into it
 * @param authority the local authority's name
 * @param reference the authority's own reference for the document, such as the case reference
 * @param footer one line for the foot of each page, such as a handling mark; may be empty
 * @param marks notices that a reader must see first, such as {@code Draft}: shown below the title and on each page
 * @param brandColour the colour of the authority's name and of headings, in formats with colours
 * @param wording the wording of what a renderer adds, such as {@linkplain #pageLabel numbers of pages}
 * @param name the name under which the document is saved, whatever the format
 */
public record DocumentMetadata(
        String title,
        Language language,
        Instant asOf,
        String authority,
        String reference,
        String footer,
        List<String> marks,
        BrandColour brandColour,
        Wording wording,
        DocumentName name) {

    public DocumentMetadata {
        title = VisibleText.line(title);
        authority = VisibleText.line(authority);
        reference = VisibleText.line(reference);
        footer = VisibleText.line(footer);
        marks = marks.stream().map(VisibleText::line).toList();
    }

    /**
     * Makes metadata in the standard colour, with the library's English for what a renderer adds. The document is saved
     * under its reference and its title.
     */
    public DocumentMetadata(
            String title,
            Language language,
            Instant asOf,
            String authority,
            String reference,
            String footer,
            List<String> marks) {
        this(
                title,
                language,
                asOf,
                authority,
                reference,
                footer,
                marks,
                BrandColour.STANDARD,
                Wording.english(),
                DocumentName.of(reference, title));
    }

    /** Makes metadata in British English without footer line and marks. */
    public static DocumentMetadata of(String title, Instant asOf, String authority, String reference) {
        return new DocumentMetadata(title, Language.ENGLISH, asOf, authority, reference, "", List.of());
    }

    public DocumentMetadata inLanguage(Language other) {
        return new DocumentMetadata(
                title, other, asOf, authority, reference, footer, marks, brandColour, wording, name);
    }

    public DocumentMetadata withFooter(String line) {
        return new DocumentMetadata(
                title, language, asOf, authority, reference, line, marks, brandColour, wording, name);
    }

    public DocumentMetadata marked(String... words) {
        return new DocumentMetadata(
                title, language, asOf, authority, reference, footer, List.of(words), brandColour, wording, name);
    }

    public DocumentMetadata in(BrandColour colour) {
        return new DocumentMetadata(title, language, asOf, authority, reference, footer, marks, colour, wording, name);
    }

    /** Makes a copy in the language of a wording, which also words what a renderer adds. */
    public DocumentMetadata worded(Wording other) {
        return new DocumentMetadata(
                title,
                Language.of(other.language()),
                asOf,
                authority,
                reference,
                footer,
                marks,
                brandColour,
                other,
                name);
    }

    /** Makes a copy that is saved under another name. */
    public DocumentMetadata named(DocumentName other) {
        return new DocumentMetadata(
                title, language, asOf, authority, reference, footer, marks, brandColour, wording, other);
    }

    /**
     * Returns the number of a page as paged formats print it, such as <i>Page 2 of 5</i>.
     *
     * @param page from 1
     */
    public String pageLabel(int page, int pages) {
        return wording.of(DocumentLabel.PAGE.message(Argument.of("page", page), Argument.of("pages", pages)));
    }

    @Override
    public String toString() {
        return "DocumentMetadata[" + language.tag() + ", " + asOf + "]";
    }
}
