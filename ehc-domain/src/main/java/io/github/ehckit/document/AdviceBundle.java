package io.github.ehckit.document;

import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.document.KeyValues.KeyValue;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Authority;
import io.github.ehckit.seal.SubmittedAdvice;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Makes one document of several submitted responses: what case they belong to, a contents list, and each response as
 * a {@linkplain Section.Rank#PART part} of its own with its seal, by kind of advice in the order of reg 6(1), then by request.
 *
 * <p>It is made from models and not from finished files, so that it has one order of headings, one set of bookmarks and one run of
 * page numbers. Whatever can be said as a section can be a part: {@link AdviceDocument#part} shows how, and a bundle of a whole
 * case is this list with further kinds of parts.
 *
 * @param authority that asked
 * @param ehcCase the case
 * @param responses what is bound together, in any order; none is a document without parts, which is refused
 */
public record AdviceBundle(Authority authority, EhcCase ehcCase, List<Item> responses) {
    private static final int DEEPEST_LISTED = 3;
    private static final Comparator<Item> ORDER = Comparator.<Item, AdviceType>comparing(
                    item -> item.document().request().type())
            .thenComparingInt(item -> item.document().request().number());

    /**
     * A response.
     *
     * @param document what was asked, and on which form
     * @param advice the version that was submitted
     */
    public record Item(AdviceDocument document, SubmittedAdvice advice) {}

    public AdviceBundle {
        responses = responses.stream().sorted(ORDER).toList();
    }

    /**
     * The document.
     *
     * @param asOf when it was seen what had been submitted
     */
    public Outcome<DocumentModel> bound(Instant asOf) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(KeyValues.of(
                KeyValue.of("Child or young person", ehcCase.child().name().full()),
                KeyValue.of("Date of birth", DisplayText.of(ehcCase.child().dateOfBirth())),
                KeyValue.of("Case reference", ehcCase.reference().value()),
                KeyValue.of("Responses", String.valueOf(responses.size())),
                KeyValue.of("As submitted by", DisplayText.of(asOf))));
        blocks.add(new TableOfContents(DEEPEST_LISTED));
        responses.forEach(item -> blocks.add(item.document().part(item.advice())));
        blocks.addAll(ContactBlocks.of(authority));
        return DocumentModel.of(about(asOf), blocks);
    }

    private DocumentMetadata about(Instant asOf) {
        return DocumentMetadata.of(
                        "Advice submitted for an education, health and care needs assessment",
                        asOf,
                        authority.name(),
                        ehcCase.reference().value())
                .withFooter(AdviceDocument.HANDLING)
                .in(authority.accent());
    }
}
