package io.github.ehckit.document;

import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Authority;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.wording.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A bundle of submitted advice of one case, as one document. It has the details of the case, a table of
 * contents, and each piece of advice as a {@linkplain Section.Rank#PART part} with its seal. The parts are in order of
 * kind of advice (as in reg 6(1)), then of request.
 *
 * <p>The bundle is made from models, not from finished files. It therefore has one order of headings, one set of
 * bookmarks and one run of page numbers. Any section can be a part, as {@link AdviceDocument#part} shows, so that a
 * bundle of a whole case can have further kinds of parts.
 *
 * @param authority the local authority that requested the advice
 * @param ehcCase the case
 * @param responses the pieces of advice, in any order; without any, {@link #bound} refuses
 * @param wording the wording of labels and dates of the bundle itself
 */
public record AdviceBundle(Authority authority, EhcCase ehcCase, List<Item> responses, Wording wording) {
    private static final int DEEPEST_LISTED = 3;
    private static final Comparator<Item> ORDER = Comparator.<Item, AdviceType>comparing(
                    item -> item.document().request().type())
            .thenComparingInt(item -> item.document().request().number());

    /**
     * An item of the bundle: one piece of submitted advice.
     *
     * @param document the request and its template
     * @param advice the submitted version
     */
    public record Item(AdviceDocument document, SubmittedAdvice advice) {}

    public AdviceBundle {
        responses = responses.stream().sorted(ORDER).toList();
    }

    /**
     * Makes the document.
     *
     * @param asOf when the submitted versions were looked up
     */
    public Outcome<DocumentModel> bound(Instant asOf) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(CaseFacts.of(
                ehcCase,
                text(),
                text().fact(DocumentLabel.RESPONSES, String.valueOf(responses.size())),
                text().fact(DocumentLabel.SUBMITTED_UP_TO, text().of(asOf))));
        blocks.add(new TableOfContents(DEEPEST_LISTED));
        responses.forEach(item -> blocks.add(item.document().part(item.advice())));
        blocks.addAll(ContactBlocks.of(authority, text()));
        return DocumentModel.of(about(asOf), blocks);
    }

    private DisplayText text() {
        return new DisplayText(wording);
    }

    private DocumentName name() {
        Argument reference = Argument.code("reference", ehcCase.reference().value());
        return DocumentName.of(wording.of(DocumentLabel.ALL_ADVICE_FILE.message(reference)));
    }

    private DocumentMetadata about(Instant asOf) {
        return DocumentMetadata.of(
                        text().of(DocumentLabel.ALL_ADVICE),
                        asOf,
                        authority.name(),
                        ehcCase.reference().value())
                .worded(wording)
                .named(name())
                .withFooter(text().of(DocumentLabel.CONFIDENTIAL))
                .in(authority.brandColour());
    }
}
