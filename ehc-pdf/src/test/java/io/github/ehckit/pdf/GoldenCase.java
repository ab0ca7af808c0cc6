package io.github.ehckit.pdf;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand.RequestAdvice;
import io.github.ehckit.advice.AdviceCommand.SubmitAdvice;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.assessment.AssessmentCommand.DecideToAssess;
import io.github.ehckit.assessment.AssessmentCommand.ReceiveRequest;
import io.github.ehckit.document.Block;
import io.github.ehckit.document.DocumentLabel;
import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.KeyValues;
import io.github.ehckit.document.KeyValues.KeyValue;
import io.github.ehckit.document.Paragraph;
import io.github.ehckit.document.Section;
import io.github.ehckit.draft.DraftCommand.SaveDraft;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseFileCommand;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.Authority;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.BrandColour;
import io.github.ehckit.people.Child;
import io.github.ehckit.people.Contact;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.memory.InMemoryDirectory;
import io.github.ehckit.spi.memory.MemoryPlugin;
import io.github.ehckit.spi.memory.RecordingNotifier;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.SectionCode;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** The documents of a case, as a hub in memory makes them: one response is a draft, one was submitted, one is a nil return. */
final class GoldenCase implements AutoCloseable {
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 4);
    private static final AuthorityCode COUNCIL = new AuthorityCode("NORTHSHIRE");
    private static final Actor SENCO = person("senco", Role.SETTING);
    private static final Actor HEAD = person("head", Role.DECISION_MAKER);
    private static final Actor COORDINATOR = person("co", Role.COORDINATOR);
    private static final Actor THERAPIST = person("therapist", Role.CONTRIBUTOR);
    private static final Actor PSYCHOLOGIST = person("psychologist", Role.CONTRIBUTOR);
    private static final Actor NURSE = person("nurse", Role.CONTRIBUTOR);

    private final EhcHub hub;
    private final CaseId id;

    GoldenCase() {
        Contact contact = Contact.email("send@northshire.example")
                .withPost("SEND team", "Northshire County Council", "County Hall", "Northtown NT1 1AA");
        hub = EhcHub.assemble()
                .with(new MemoryPlugin())
                .with(new InMemoryDirectory()
                        .add(new Authority(COUNCIL, "Northshire County Council", contact, new BrandColour(0x5B2A86)))
                        .add(SENCO, named("Priya", "Nair", "SENCO"))
                        .add(HEAD, named("Helen", "Marsh", "Head of SEND"))
                        .add(COORDINATOR, named("Owen", "Price", "Case co-ordinator"))
                        .add(THERAPIST, named("Tomasz", "Zieliński", "Speech and language therapist"))
                        .add(PSYCHOLOGIST, named("Mina", "Okafor", "Educational psychologist"))
                        .add(NURSE, named("Ann", "Lloyd", "Community nurse")))
                .notifier(new RecordingNotifier())
                .clock(Clock.fixed(Instant.parse("2026-03-04T12:00:00Z"), ZoneOffset.UTC))
                .open();
        Child child = new Child(new PersonName("Rowan", "Ashdown"), LocalDate.of(2015, 3, 14));
        id = hub.casework()
                .open(new ReceiveRequest(child, TODAY.minusWeeks(4)), SENCO)
                .orElseThrow()
                .id();
        does(
                new DecideToAssess(
                        TODAY.minusWeeks(2), new PersonalText("Needs may call for a plan"), COORDINATOR.id()),
                HEAD);
        asks(AdviceType.PSYCHOLOGICAL, PSYCHOLOGIST);
        asks(AdviceType.MEDICAL, THERAPIST);
        asks(AdviceType.SOCIAL_CARE, NURSE);
        write(1, PSYCHOLOGIST, Header.own(AdviceIntention.WILL_KNOWN_MEETS), "cognition", cognition());
        write(
                2,
                THERAPIST,
                Header.onBehalfOf("Ffion Wŷn Jones", "Specialist therapist", AdviceIntention.WILL_KNOWN_MEETS),
                "communication",
                communication());
        write(
                3,
                NURSE,
                Header.own(AdviceIntention.NO_OTHER).with("details", "The family has moved to another area."),
                "health",
                Answers.none());
        does(new SubmitAdvice(request(2), true), THERAPIST);
        does(new SubmitAdvice(request(3), true), NURSE);
    }

    DocumentModel draft() {
        return sealedAlike(hub.documents().response(request(1), PSYCHOLOGIST).orElseThrow());
    }

    DocumentModel submitted() {
        return sealedAlike(hub.documents().advice(request(2), COORDINATOR).orElseThrow());
    }

    DocumentModel nilReturn() {
        return sealedAlike(hub.documents().advice(request(3), COORDINATOR).orElseThrow());
    }

    DocumentModel allAdvice() {
        return sealedAlike(hub.documents().allAdvice(id, COORDINATOR).orElseThrow());
    }

    @Override
    public void close() {
        hub.close();
    }

    /** The digest is another for each run, since the case has a random key. */
    private static DocumentModel sealedAlike(DocumentModel document) {
        return new DocumentModel(document.metadata(), alike(document.blocks()));
    }

    private static List<Block> alike(List<Block> blocks) {
        return blocks.stream().map(GoldenCase::alike).toList();
    }

    private static Block alike(Block block) {
        return switch (block) {
            case Section(var rank, var heading, var blocks) -> new Section(rank, heading, alike(blocks));
            case KeyValues(var pairs) ->
                new KeyValues(pairs.stream()
                        .map(pair -> pair.key().plain().equals(DocumentLabel.CHECK_VALUE.english())
                                ? new KeyValue(
                                        pair.key(),
                                        List.of(Paragraph.of(
                                                "0123456789abcdef ".repeat(4).strip())))
                                : pair)
                        .toList());
            default -> block;
        };
    }

    private void asks(AdviceType type, Actor of) {
        does(new RequestAdvice(type, Addressee.person(of.id()), Optional.empty()), COORDINATOR);
    }

    private void write(int request, Actor by, Answers header, String area, Answers answers) {
        SectionCode code = new SectionCode(area);
        save(request, by, SectionCode.HEADER, header);
        save(request, by, SectionCode.BACKGROUND, background());
        if (!answers.blank()) {
            save(request, by, code, answers);
        }
    }

    private void save(int request, Actor by, SectionCode section, Answers answers) {
        SectionSave save = new SectionSave(section, 0, answers);
        hub.casework()
                .save(new SaveDraft(request(request), NationalTemplates.advice().ref(), List.of(save)), by)
                .orElseThrow();
    }

    private void does(CaseFileCommand command, Actor by) {
        hub.casework().handle(id, command, by).orElseThrow();
    }

    private AdviceRequestId request(int number) {
        return new AdviceRequestId(id, number);
    }

    private static Answers background() {
        return Answers.none()
                .with("firstContact", "In September 2022, through the school.")
                .with("supportInPlace", "Six sessions of narrative therapy each term, and a communication book.")
                .with("effectOfSupport", "Rowan now tells a story in three steps.\nGroup talk is hard without help.");
    }

    private static Answers cognition() {
        return Answers.none().with("strengths", Samples.words(25)).with("needs", Samples.words(40));
    }

    private static Answers communication() {
        return Answers.none()
                .with("strengths", "A wide vocabulary, and a good ear for rhythm.")
                .with("needs", "Following instructions of more than two steps; taking turns in a group.")
                .adding("outcomes", outcome("o1", "Rowan follows instructions of three steps in class."))
                .adding("outcomes", outcome("o2", "Rowan takes turns in a group of four, at every second lesson."));
    }

    private static Entry outcome(String entry, String outcome) {
        return Entry.of(
                entry,
                Answers.none()
                        .with("outcome", outcome)
                        .adding("steps", step(entry + "a", "Two steps with a picture card", 7))
                        .adding("steps", step(entry + "b", "Three steps with a picture card", 12))
                        .adding("provisions", provision(entry + "p")));
    }

    private static Entry step(String entry, String step, int month) {
        return Entry.of(entry, Answers.none().with("step", step).with("achieveBy", LocalDate.of(2026, month, 17)));
    }

    private static Entry provision(String entry) {
        return Entry.of(
                entry,
                Answers.none()
                        .with("provision", "Direct speech and language therapy on verbal memory")
                        .with("byWhom", "Therapist, HCPC registered")
                        .with("howOften", "Once a week in term time")
                        .with("howLong", "45 minutes")
                        .with("ratio", "1 : 1"));
    }

    private static Actor person(String id, Role role) {
        return new Actor(COUNCIL, new PersonId(id), role);
    }

    private static Signatory named(String given, String family, String title) {
        return new Signatory(new PersonName(given, family), title);
    }
}
