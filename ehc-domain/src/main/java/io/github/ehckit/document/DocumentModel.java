package io.github.ehckit.document;

import static io.github.ehckit.outcome.Outcome.done;
import static io.github.ehckit.outcome.Outcome.refused;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import java.util.List;

/**
 * A document by its meaning, ready to be rendered for every reader.
 *
 * <p>Its title is the only heading of level 1; sections make the levels below, so that none can be skipped. What a renderer
 * must say, and in which order, is {@link Transcript}.
 *
 * @param about title, language, date and whatever else concerns the whole
 * @param blocks what it says, in reading order
 */
public record DocumentModel(DocumentMetadata about, List<Block> blocks) {

    /** @throws io.github.ehckit.outcome.RefusedException with every reason of {@link #of} */
    public DocumentModel {
        blocks = List.copyOf(blocks);
        Outcome.unless(DocumentCheck.problems(about, blocks), about).orElseThrow();
    }

    /**
     * The document, or every reason why it could not be read by everyone.
     *
     * <p>Refused are: a blank title, authority, reference, mark, heading, caption, key, paragraph or link text; a figure
     * without alternative text; a header cell without words; a table without header cells, whose rows do not fill its
     * columns, or with a column in which no cell begins; an empty list, table, block of key-value pairs or contents list; headings deeper than level 6; lists nested
     * deeper than 6. Each reason names its place, such as {@code blocks[2].blocks[0].body[4]}, and never the text.
     */
    public static Outcome<DocumentModel> of(DocumentMetadata about, List<Block> blocks) {
        List<Refusal> problems = DocumentCheck.problems(about, List.copyOf(blocks));
        return problems.isEmpty() ? done(new DocumentModel(about, blocks)) : refused(problems);
    }

    @Override
    public String toString() {
        return "DocumentModel[" + blocks.size() + " blocks]";
    }
}
