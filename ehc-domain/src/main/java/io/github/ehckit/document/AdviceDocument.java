package io.github.ehckit.document;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AreaOfNeed;
import io.github.ehckit.advice.AreaOfNeed.Identification;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.document.KeyValues.KeyValue;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Authority;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.timetable.Timetable;
import io.github.ehckit.upload.AttachedFile;
import io.github.ehckit.upload.UploadPolicy;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * The document of one draft or submitted version: the request, the writer, every answer in the order of the template,
 * the areas not identified as an area of need, the attachments, and the seal.
 *
 * @param authority the local authority that requested the advice
 * @param ehcCase the case
 * @param request the request for advice
 * @param template the template of the advice
 * @param law the authority's timetable, by which the advice is due
 */
public record AdviceDocument(
        Authority authority, EhcCase ehcCase, AdviceRequest request, Template template, Timetable law) {
    /** The handling mark of documents that hold advice, for the foot of each page. */
    static final String HANDLING = "Confidential";

    private static final String NIL_RETURN = "Nil return: no advice is given";

    /** Makes the document of a draft, marked as a draft. */
    public Outcome<DocumentModel> draft(AdviceDraft draft, List<AttachedFile> attached, Instant asOf) {
        io.github.ehckit.template.answer.Contents contents = draft.contents();
        List<Block> blocks = new ArrayList<>();
        blocks.add(asked());
        blocks.addAll(new AnswerBlocks(template).of(contents));
        blocks.addAll(listed(Identification.NOT_YET_ANSWERED, AreaOfNeed.ofDraft(template, contents)));
        blocks.addAll(documents(attached));
        blocks.addAll(ContactBlocks.of(authority));
        return DocumentModel.of(about(asOf).marked("Draft: not submitted"), blocks);
    }

    /** Makes the document of a submitted version, with its seal. */
    public Outcome<DocumentModel> submitted(SubmittedAdvice advice) {
        DocumentMetadata metadata = about(advice.seal().at());
        List<Block> blocks = new ArrayList<>(response(advice));
        blocks.addAll(ContactBlocks.of(authority));
        return DocumentModel.of(isNilReturn(advice) ? metadata.marked(NIL_RETURN) : metadata, blocks);
    }

    /** Makes a part of a bundle, headed by the kind of advice and the name of the person who gave it. */
    Section part(SubmittedAdvice advice) {
        String kind = request.type().english();
        List<Block> blocks = new ArrayList<>(HeadingDepth.within(Section.DEEPEST - 2, response(advice)));
        if (isNilReturn(advice)) {
            blocks.addFirst(Paragraph.of(Run.strong(NIL_RETURN)));
        }
        return Section.part(Character.toUpperCase(kind.charAt(0)) + kind.substring(1) + " – " + giver(advice), blocks);
    }

    private List<Block> response(SubmittedAdvice advice) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(asked());
        blocks.add(given(advice));
        blocks.addAll(new AnswerBlocks(template).of(advice.contents()));
        blocks.addAll(listed(Identification.NOT_IDENTIFIED, AreaOfNeed.ofSubmission(template, advice.contents())));
        blocks.addAll(documents(advice.attached()));
        blocks.add(seal(advice));
        return blocks;
    }

    private boolean isNilReturn(SubmittedAdvice advice) {
        return template.nilReturn(advice.contents());
    }

    private static Header header(SubmittedAdvice advice) {
        return new Header(advice.contents().of(SectionCode.HEADER));
    }

    private static String giver(SubmittedAdvice advice) {
        return header(advice).onBehalfOf().orElse(advice.signatory().signature());
    }

    private DocumentMetadata about(Instant asOf) {
        return DocumentMetadata.of(
                        template.title(),
                        asOf,
                        authority.name(),
                        ehcCase.reference().value())
                .withFooter(HANDLING)
                .in(authority.brandColour());
    }

    private KeyValues asked() {
        return KeyValues.of(
                KeyValue.of("Child or young person", ehcCase.child().name().full()),
                KeyValue.of("Date of birth", DisplayText.of(ehcCase.child().dateOfBirth())),
                KeyValue.of("Case reference", ehcCase.reference().value()),
                KeyValue.of(
                        "Advice asked for",
                        request.type().citation() + ": " + request.type().english()),
                KeyValue.of("Requested on", DisplayText.of(request.requestedOn())),
                KeyValue.of("Due on", DisplayText.of(request.dueOn(law))));
    }

    private KeyValues given(SubmittedAdvice advice) {
        String signed = advice.signatory().signature();
        String giver = header(advice)
                .onBehalfOf()
                .map(other -> other + " (entered by " + signed + ")")
                .orElse(signed);
        return KeyValues.of(
                KeyValue.of("Advice given by", giver),
                KeyValue.of("Submitted on", DisplayText.of(advice.seal().date())));
    }

    private static List<Block> listed(Identification wanted, List<AreaOfNeed> areas) {
        String[] labels = areas.stream()
                .filter(area -> area.identification() == wanted)
                .map(AreaOfNeed::label)
                .toArray(String[]::new);
        return labels.length == 0
                ? List.of()
                : List.of(Section.of(wanted.heading().english(), ItemList.bulleted(labels)));
    }

    private static List<Block> documents(List<AttachedFile> attached) {
        if (attached.isEmpty()) {
            return List.of();
        }
        List<Row> rows = attached.stream()
                .map(file -> Row.of(file.name().value(), file.type().name(), UploadPolicy.size(file.bytes())))
                .toList();
        Row head = Row.head("Name of the file", "Type", "Size");
        return List.of(
                Section.of("Documents", Table.of("Documents added to this advice", List.of(5, 3, 2), head, rows)));
    }

    private static Section seal(SubmittedAdvice advice) {
        List<KeyValue> values = new ArrayList<>();
        values.add(KeyValue.of("Version", String.valueOf(advice.seal().version())));
        values.add(KeyValue.of("Sealed at", DisplayText.of(advice.seal().at())));
        advice.corrects().ifPresent(correction -> {
            values.add(KeyValue.of("Re-opened for correction at", DisplayText.of(correction.reopenedAt())));
            values.add(KeyValue.of("SHA-256 of the version before", DisplayText.ofDigest(correction.digest())));
        });
        values.add(KeyValue.of("SHA-256", DisplayText.ofDigest(advice.seal().digest())));
        return Section.of(
                "Seal",
                Paragraph.of("This response was submitted and cannot be changed: its digest would show it."),
                new KeyValues(values));
    }
}
