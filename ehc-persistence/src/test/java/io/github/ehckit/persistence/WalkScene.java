package io.github.ehckit.persistence;

import io.github.ehckit.advice.SufficiencyAgreedBy;
import io.github.ehckit.draft.SectionSave;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.Migration;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.upload.FileName;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/**
 * What somebody has in mind who makes up a command: mostly what fits the case, now and then what does not.
 *
 * @param id of the case
 * @param account of the case
 * @param today the day
 * @param number of the step, which nobody else writes
 * @param random decides
 */
record WalkScene(CaseId id, ExpectedCase account, LocalDate today, int number, RandomGenerator random) {
    private static final List<String> AREAS = List.of("communication", "cognition", "health");
    /** The form of the guide under a name of the council's. */
    static final Template OWN_FORM = new Template(
                    new TemplateRef("council-advice", 1),
                    "Advice for a council",
                    NationalTemplates.advice().sections())
            .migratingFrom(Migration.from(NationalTemplates.advice().ref()));

    private static final SectionCode UNKNOWN = new SectionCode("unknown");

    /** Whether something happens that happens once in so many times. */
    boolean onceIn(int times) {
        return random.nextInt(times) == 0;
    }

    <T> T any(List<T> some) {
        return some.get(random.nextInt(some.size()));
    }

    /** As a rule a request of this kind, if there is one; now and then any other, or one that was never made. */
    AdviceRequestId request(Predicate<ExpectedRequest> wanted) {
        List<Integer> all =
                IntStream.rangeClosed(1, account.requests.size() + 1).boxed().toList();
        List<Integer> likely = all.stream()
                .filter(number -> account.request(number).filter(wanted).isPresent())
                .toList();
        return new AdviceRequestId(id, any(likely.isEmpty() || onceIn(8) ? all : likely));
    }

    /** A request whose writer has something to do. */
    AdviceRequestId underWay() {
        return request(asked -> asked.pending() && asked.writer.isPresent());
    }

    /** Today or some day before it, now and then one too far away. */
    LocalDate day() {
        return today.minusDays(onceIn(20) ? random.nextInt(-3, 800) : 0);
    }

    /** A day of the last weeks, today among them. */
    LocalDate earlier() {
        return today.minusDays(random.nextInt(40));
    }

    PersonalText words() {
        return new PersonalText("because-" + number);
    }

    Optional<PersonalText> note() {
        return onceIn(2) ? Optional.of(words()) : Optional.empty();
    }

    PersonId professional() {
        return any(new WalkPeople(id.authority()).professionals()).id();
    }

    /** A therapist who is a doctor as well; now and then somebody else. */
    PersonId member() {
        return onceIn(4) ? professional() : new PersonId("tom.therapist");
    }

    /** Somebody responsible, as a rule the same person. */
    PersonId coordinator() {
        return onceIn(10) ? new PersonId("amy.coordinator") : WalkPeople.COORDINATOR;
    }

    /** A number in a range whose end is left out. */
    int number(int from, int to) {
        return random.nextInt(from, to);
    }

    /** A section whose text has lost a conflict, if there is one. */
    SectionCode conflict(AdviceRequestId request) {
        return account.request(request.number())
                .map(asked -> asked.conflicts)
                .filter(conflicts -> !conflicts.isEmpty())
                .map(this::any)
                .orElseGet(this::area);
    }

    /** The form of the council, which may not be published yet, or that of the guide. */
    TemplateRef form() {
        return onceIn(4) ? NationalTemplates.advice().ref() : OWN_FORM.ref();
    }

    /** The form on which a response is written; now and then another one, as if its writer had not noticed that it was moved. */
    TemplateRef form(AdviceRequestId request) {
        return account.request(request.number())
                .map(asked -> asked.form)
                .filter(form -> !onceIn(10))
                .orElseGet(this::form);
    }

    Signatory signatory() {
        return new Signatory(new PersonName("Ada", "Example"), onceIn(3) ? "" : "Therapist");
    }

    /** Advice as it stood on paper; now and then with something missing. */
    Contents paper() {
        Map<SectionCode, Answers> sections = new HashMap<>();
        sections.put(SectionCode.HEADER, Header.own(AdviceIntention.WILL_KNOWN_MEETS));
        sections.put(SectionCode.BACKGROUND, onceIn(10) ? Answers.none() : TestJourney.background());
        sections.put(area(), Answers.none().with("needs", "text-" + number));
        return Contents.of(sections);
    }

    SectionCode area() {
        return new SectionCode(any(AREAS));
    }

    FileName fileName() {
        return FileName.of("text-" + number + ".txt").orElseThrow();
    }

    Optional<SufficiencyAgreedBy> agreed() {
        return onceIn(12) ? Optional.empty() : Optional.of(new SufficiencyAgreedBy(words(), today));
    }

    /** A section, on the revision that is kept or now and then on another. */
    SectionSave section(AdviceRequestId request) {
        if (onceIn(revision(request, SectionCode.BACKGROUND) == 0 ? 2 : 5)) {
            return save(request, SectionCode.BACKGROUND, TestJourney.background());
        }
        Answers needs = Answers.none().with(onceIn(30) ? "unknown" : "needs", "text-" + number);
        return save(request, onceIn(30) ? UNKNOWN : area(), needs);
    }

    int revision(AdviceRequestId request, SectionCode section) {
        int kept = account.request(request.number())
                .map(asked -> asked.revisions)
                .orElse(Map.of())
                .getOrDefault(section.value(), 0);
        return onceIn(6) ? Math.max(0, kept + random.nextInt(-1, 2)) : kept;
    }

    private SectionSave save(AdviceRequestId request, SectionCode section, Answers answers) {
        return new SectionSave(section, revision(request, section), answers);
    }
}
