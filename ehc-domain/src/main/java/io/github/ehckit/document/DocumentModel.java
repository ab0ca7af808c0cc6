package io.github.ehckit.document;

import static io.github.ehckit.outcome.Outcome.done;
import static io.github.ehckit.outcome.Outcome.refused;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import java.util.List;

/**
 * The model of a document: its meaning without its look, ready to be rendered for every reader.
 *
 * <p>Its title is the only heading of level 1. Sections make the levels below, so that none can be skipped. {@link
 * Transcript} defines the text that a renderer must print, and its order.
 *
 * @param metadata title, language, date and the other metadata
 * @param blocks the content, in reading order
 */
public record DocumentModel(DocumentMetadata metadata, List<Block> blocks) {

    /** @throws io.github.ehckit.outcome.RefusedException with every reason of {@link #of} */
    public DocumentModel {
        blocks = List.copyOf(blocks);
        Outcome.unless(DocumentCheck.problems(metadata, blocks), metadata).orElseThrow();
    }

    /**
     * Makes the document, or refuses it with every reason why some reader could not use it.
     *
     * <p>Refused are: a blank title, authority, reference, mark, heading, caption, key, paragraph or link text; a
     * figure without alternative text; a header cell without words; a table without header cells, whose rows do not
     * fill its columns, or with a column in which no cell begins; an empty list, table, block of key-value pairs or
     * table of contents; headings deeper than level 6; lists nested deeper than 6. Each reason names its place, such as
     * {@code blocks[2].blocks[0].body[4]}, and never the text.
     */
    public static Outcome<DocumentModel> of(DocumentMetadata metadata, List<Block> blocks) {
        List<Refusal> problems = DocumentCheck.problems(metadata, List.copyOf(blocks));
        return problems.isEmpty() ? done(new DocumentModel(metadata, blocks)) : refused(problems);
    }

    @Override
    public String toString() {
        return "DocumentModel[" + blocks.size() + " blocks]";
    }
}
