package io.github.ehckit.document;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AreaOfNeed;
import io.github.ehckit.advice.AreaOfNeed.Identification;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.document.KeyValues.KeyValue;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Authority;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.Template;
import io.github.ehckit.timetable.Timetable;
import io.github.ehckit.upload.AttachedFile;
import io.github.ehckit.upload.UploadPolicy;
import io.github.ehckit.wording.Wording;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * The document of one draft or submitted version: the request, the writer, every answer in the order of the template,
 * the areas not identified as an area of need, the attachments, and the seal.
 *
 * @param authority the local authority that requested the advice
 * @param ehcCase the case
 * @param request the request for advice
 * @param template the template of the advice
 * @param law the authority's timetable, by which the advice is due
 * @param wording the wording of labels, dates and kinds of advice
 */
public record AdviceDocument(
        Authority authority,
        EhcCase ehcCase,
        AdviceRequest request,
        Template template,
        Timetable law,
        Wording wording) {

    /** Makes the document of a draft, marked as a draft and, after a re-opening, with the version that it corrects. */
    public Outcome<DocumentModel> draft(AdviceDraft draft, List<AttachedFile> attached, Instant asOf) {
        io.github.ehckit.template.answer.Contents contents = template.asked(draft.contents());
        List<Block> blocks = new ArrayList<>();
        blocks.add(asked());
        blocks.addAll(new AnswerBlocks(template, text()).of(contents));
        blocks.addAll(listed(Identification.NOT_YET_ANSWERED, AreaOfNeed.ofDraft(template, contents)));
        blocks.addAll(documents(attached));
        blocks.addAll(ContactBlocks.of(authority, text()));
        return DocumentModel.of(
                about(asOf, name(DocumentLabel.DRAFT_FILE, draft.round())).marked(marks(draft)), blocks);
    }

    /** Makes the document of a submitted version, with its seal. */
    public Outcome<DocumentModel> submitted(SubmittedAdvice advice) {
        DocumentMetadata metadata = about(
                advice.seal().at(),
                name(DocumentLabel.ADVICE_FILE, advice.seal().version()));
        List<Block> blocks = new ArrayList<>(response(advice));
        blocks.addAll(ContactBlocks.of(authority, text()));
        String[] marks = marks(advice).toArray(String[]::new);
        return DocumentModel.of(marks.length == 0 ? metadata : metadata.marked(marks), blocks);
    }

    /** Makes a part of a bundle, headed by the kind of advice and the name of the person who gave it. */
    Section part(SubmittedAdvice advice) {
        List<Block> blocks = new ArrayList<>(HeadingDepth.within(Section.DEEPEST - 2, response(advice)));
        marks(advice).reversed().forEach(mark -> blocks.addFirst(Paragraph.of(Run.strong(mark))));
        return Section.part(text().of(request.type()) + " – " + giver(advice), blocks);
    }

    private List<Block> response(SubmittedAdvice advice) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(asked());
        blocks.add(given(advice));
        blocks.addAll(new AnswerBlocks(template, text()).of(advice.contents()));
        blocks.addAll(listed(Identification.NOT_IDENTIFIED, AreaOfNeed.ofSubmission(template, advice.contents())));
        blocks.addAll(documents(advice.attached()));
        blocks.add(new SealBlocks(text()).of(advice));
        return blocks;
    }

    private DisplayText text() {
        return new DisplayText(wording);
    }

    private boolean isNilReturn(SubmittedAdvice advice) {
        return template.nilReturn(advice.contents());
    }

    /** Returns the marks of a version: that it gives no advice, and that the authority entered it. */
    private List<String> marks(SubmittedAdvice advice) {
        List<String> marks = new ArrayList<>();
        if (isNilReturn(advice)) {
            marks.add(text().of(DocumentLabel.NO_ADVICE_GIVEN));
        }
        advice.seal()
                .receivedOn()
                .map(day -> DocumentLabel.ENTERED_BY_AUTHORITY.message(
                        Argument.of("received", day),
                        Argument.of("entered", advice.seal().sealedOn())))
                .map(wording::of)
                .ifPresent(marks::add);
        return marks;
    }

    private static Header header(SubmittedAdvice advice) {
        return Header.of(advice.contents());
    }

    private static String giver(SubmittedAdvice advice) {
        return header(advice).onBehalfOf().orElse(advice.signatory().signature());
    }

    private String[] marks(AdviceDraft draft) {
        Stream<String> corrected = draft.last().stream().map(this::corrects);
        return Stream.concat(Stream.of(text().of(DocumentLabel.DRAFT)), corrected)
                .toArray(String[]::new);
    }

    private String corrects(Seal last) {
        return wording.of(DocumentLabel.CORRECTION.message(
                Argument.of("version", last.version()), Argument.of("submitted", last.date())));
    }

    private DocumentName name(DocumentLabel words, int version) {
        return DocumentName.of(wording.of(words.message(
                Argument.code("reference", ehcCase.reference().value()),
                Argument.of("request", request.number()),
                Argument.of("version", version),
                Argument.of("kind", request.type()))));
    }

    private DocumentMetadata about(Instant asOf, DocumentName name) {
        return DocumentMetadata.of(
                        template.title(),
                        asOf,
                        authority.name(),
                        ehcCase.reference().value())
                .worded(wording)
                .named(name)
                .withFooter(text().of(DocumentLabel.CONFIDENTIAL))
                .in(authority.brandColour());
    }

    private KeyValues asked() {
        return CaseFacts.of(
                ehcCase,
                text(),
                text().fact(DocumentLabel.KIND_OF_ADVICE, text().of(request.type())),
                text().fact(DocumentLabel.REQUESTED_ON, text().of(request.requestedOn())),
                text().fact(DocumentLabel.DUE_DATE, text().of(request.dueOn(law))));
    }

    private KeyValues given(SubmittedAdvice advice) {
        DocumentLabel by = isNilReturn(advice) ? DocumentLabel.ANSWERED_BY : DocumentLabel.GIVEN_BY;
        List<KeyValue> facts = new ArrayList<>(List.of(text().fact(by, giver(advice))));
        if (header(advice).onBehalfOf().isPresent()) {
            facts.add(text().fact(DocumentLabel.ENTERED_BY, advice.signatory().signature()));
        }
        facts.add(text().fact(
                        advice.seal().receivedOn().isPresent() ? DocumentLabel.RECEIVED_ON : DocumentLabel.SUBMITTED_ON,
                        text().of(advice.seal().date())));
        return new KeyValues(facts);
    }

    private List<Block> listed(Identification wanted, List<AreaOfNeed> areas) {
        String[] labels = areas.stream()
                .filter(area -> area.identification() == wanted)
                .map(AreaOfNeed::label)
                .toArray(String[]::new);
        return labels.length == 0 ? List.of() : List.of(text().section(wanted.heading(), ItemList.bulleted(labels)));
    }

    private List<Block> documents(List<AttachedFile> attached) {
        if (attached.isEmpty()) {
            return List.of();
        }
        List<Row> rows = attached.stream()
                .map(file -> Row.of(file.name().value(), text().of(file.type()), UploadPolicy.size(file.bytes())))
                .toList();
        Row head = Row.head(
                text().of(DocumentLabel.FILE_NAME),
                text().of(DocumentLabel.FILE_TYPE),
                text().of(DocumentLabel.FILE_SIZE));
        Table table = Table.of(text().of(DocumentLabel.DOCUMENTS_ADDED), List.of(5, 3, 2), head, rows);
        return List.of(text().section(DocumentLabel.DOCUMENTS, table));
    }
}
