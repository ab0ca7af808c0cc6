package io.github.ehckit.seal;

import static io.github.ehckit.casework.Cast.COORDINATOR;
import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Scenario.background;
import static io.github.ehckit.casework.Scenario.psychologistSubmitted;
import static io.github.ehckit.casework.Scenario.therapistAllocated;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ehckit.casework.Day;
import io.github.ehckit.casework.Scenario;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.template.TemplateRef;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.upload.AttachedFile;
import io.github.ehckit.upload.FileName;
import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.Sha256;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@DisplayName("P1 The seal of a submitted response")
class SealTest {
    private static final AttachedFile REPORT = document(1, "Report.pdf", FileType.PDF, 1234, "ab");
    private static final SubmittedAdvice GENUINE =
            psychologistSubmitted().sealed(1).getFirst();
    private static final SubmittedAdvice WITH_DOCUMENT = therapistAllocated()
            .on("Wed 4 Mar 2026")
            .completes(1, PSYCHOLOGIST)
            .has(1, REPORT)
            .submits(1, PSYCHOLOGIST)
            .sealed(1)
            .getFirst();

    @Test
    void is_genuine_when_nothing_was_changed() {
        assertThat(GENUINE.genuine()).isTrue();
    }

    @Test
    void shows_any_change_of_whatever_was_sealed() {
        AdviceRequestId id = GENUINE.request();
        CaseId ofCase = id.ofCase();
        Seal seal = GENUINE.seal();
        assertThat(List.of(
                        of(new AdviceRequestId(new CaseId(new AuthorityCode("OTHER"), ofCase.id()), 1)),
                        of(new AdviceRequestId(new CaseId(ofCase.authority(), new UUID(1, 1)), 1)),
                        of(new AdviceRequestId(ofCase, 2)),
                        with(new Seal(2, seal.digest(), seal.by(), seal.at())),
                        with(new Seal(1, seal.digest(), new PersonId("another"), seal.at())),
                        with(new Seal(1, seal.digest(), seal.by(), seal.at().plusNanos(1))),
                        correcting("0".repeat(64), "p1", Instant.EPOCH),
                        on(new TemplateRef("advice", 2)),
                        by(new Signatory(new PersonName("Other", "Family-psychologist-1"), "Job of psychologist-1")),
                        by(new Signatory(new PersonName("Given-psychologist-1", "Other"), "Job of psychologist-1")),
                        by(new Signatory(GENUINE.signatory().name(), "Other")),
                        by(named(GENUINE.signatory().name().titled("Dr"))),
                        by(named(GENUINE.signatory().name().suffixed("Dr"))),
                        by(named(GENUINE.signatory().name().preferring("Dr"))),
                        saying(background().with("firstContact", "In 2020")),
                        saying(background().with("another", "In 2021")),
                        saying(background().with("firstContact", Day.on("Fri 1 Jan 2021"))),
                        saying(background().choosing("firstContact", "In 2021")),
                        saying(background().adding("outcomes", Entry.of("o1", Answers.none())))))
                .noneMatch(SubmittedAdvice::genuine);
    }

    @Test
    @DisplayName("R-131, R-141: shows any change of the documents that were submitted")
    void shows_any_change_of_the_documents_that_were_submitted() {
        assertThat(WITH_DOCUMENT.attached()).containsExactly(REPORT);
        assertThat(WITH_DOCUMENT.genuine()).isTrue();
        assertThat(List.of(
                        with(),
                        with(REPORT, REPORT),
                        with(document(2, "Report.pdf", FileType.PDF, 1234, "ab")),
                        with(document(1, "report.pdf", FileType.PDF, 1234, "ab")),
                        with(document(1, "Report.pdf", FileType.TEXT, 1234, "ab")),
                        with(document(1, "Report.pdf", FileType.PDF, 1235, "ab")),
                        with(document(1, "Report.pdf", FileType.PDF, 1234, "ac"))))
                .noneMatch(SubmittedAdvice::genuine);
    }

    @Test
    void tells_apart_what_is_written_the_same_in_different_places() {
        assertThat(digests(
                        Answers.none().with("a", "bc"),
                        Answers.none().with("ab", "c"),
                        Answers.none().choosing("a", "b", "c"),
                        Answers.none().choosing("a", "bc"),
                        Answers.none().adding("a", entry("o1", "x"), entry("o2", "y")),
                        Answers.none().adding("a", entry("o2", "y"), entry("o1", "x")),
                        Answers.none().adding("a", entry("o1", "x")).adding("b", entry("o2", "y")),
                        Answers.none().adding("a", Entry.of("o1", Answers.none().adding("a", entry("o2", "y"))))))
                .doesNotHaveDuplicates();
    }

    @Test
    void does_not_depend_on_the_order_in_which_fields_were_filled() {
        assertThat(digests(
                        Answers.none().with("a", "1").with("b", "2"),
                        Answers.none().with("b", "2").with("a", "1")))
                .containsOnly(digest(Answers.none().with("a", "1").with("b", "2")));
    }

    @Test
    void of_a_correction_covers_the_version_before_it() {
        Scenario again = psychologistSubmitted().reopens(1, COORDINATOR).submits(1, PSYCHOLOGIST);
        SubmittedAdvice second = again.sealed(1).getLast();
        assertThat(second.previousDigest()).contains(GENUINE.seal().digest());
        assertThat(second.seal().version()).isEqualTo(2);
        assertThat(second.genuine()).isTrue();
    }

    @Test
    @DisplayName("is over a form that anybody can compute: this digest was computed by another program")
    void has_a_published_form() {
        SubmittedAdvice known = new SubmittedAdvice(
                new AdviceRequestId(new CaseId(new AuthorityCode("NORTHSHIRE"), new UUID(7, 7)), 1),
                new TemplateRef("advice", 1),
                Optional.empty(),
                new Seal(1, "0".repeat(64), new PersonId("p1"), Instant.parse("2026-03-04T12:00:00Z")),
                new Signatory(new PersonName("Ann", "Lee"), "Psychologist"),
                Contents.of(Map.of(
                        SectionCode.BACKGROUND,
                        Answers.none()
                                .with("firstContact", "Zoë")
                                .choosing("types", "A", "B")
                                .with("day", Day.on("Wed 4 Mar 2026"))
                                .adding("outcomes", entry("o1", "x")))),
                List.of(document(2, "Zoë.pdf", FileType.PDF, 1234, "ab")));
        assertThat(known.digest()).isEqualTo("fbc6ed1fbd7bc8d787f74023ccee89ffff4d6caa776d141cd26b36f7d48bc03e");
    }

    @Test
    @DisplayName("of a correction is over a form that anybody can compute: this digest was computed by another program")
    void of_a_correction_has_a_published_form() {
        SubmittedAdvice known = new SubmittedAdvice(
                new AdviceRequestId(new CaseId(new AuthorityCode("NORTHSHIRE"), new UUID(7, 7)), 1),
                new TemplateRef("advice", 1),
                Optional.of(new Correction("0".repeat(64), new PersonId("c1"), Instant.parse("2026-03-09T09:00:00Z"))),
                new Seal(2, "0".repeat(64), new PersonId("p1"), Instant.parse("2026-03-09T12:00:00Z")),
                new Signatory(new PersonName("Ann", "Lee"), "Psychologist"),
                Contents.of(Map.of()),
                List.of());
        assertThat(known.digest()).isEqualTo("61d264d082f06d900e01f73c5631aa85e45dfc48934cd1b89d4f61500451c00c");
    }

    @Test
    void has_a_version_from_1_and_a_digest() {
        PersonId who = new PersonId("p1");
        assertThatIllegalArgumentException().isThrownBy(() -> new Seal(0, "0".repeat(64), who, Instant.EPOCH));
        assertThatIllegalArgumentException().isThrownBy(() -> new Seal(1, "0".repeat(63), who, Instant.EPOCH));
        assertThatIllegalArgumentException().isThrownBy(() -> new Seal(1, "G".repeat(64), who, Instant.EPOCH));
    }

    private static Entry entry(String id, String text) {
        return Entry.of(id, Answers.none().with("outcome", text));
    }

    private static List<String> digests(Answers... answers) {
        return java.util.Arrays.stream(answers).map(SealTest::digest).toList();
    }

    private static String digest(Answers answers) {
        return saying(answers).digest();
    }

    private static AttachedFile document(int number, String name, FileType type, long bytes, String digest) {
        return new AttachedFile(number, new FileName(name), type, bytes, new Sha256(digest.repeat(32)));
    }

    private static SubmittedAdvice with(AttachedFile... documents) {
        return new SubmittedAdvice(
                WITH_DOCUMENT.request(),
                WITH_DOCUMENT.template(),
                WITH_DOCUMENT.corrects(),
                WITH_DOCUMENT.seal(),
                WITH_DOCUMENT.signatory(),
                WITH_DOCUMENT.contents(),
                List.of(documents));
    }

    private static SubmittedAdvice of(AdviceRequestId request) {
        return new SubmittedAdvice(
                request,
                GENUINE.template(),
                GENUINE.corrects(),
                GENUINE.seal(),
                GENUINE.signatory(),
                GENUINE.contents(),
                GENUINE.attached());
    }

    private static SubmittedAdvice with(Seal seal) {
        return new SubmittedAdvice(
                GENUINE.request(),
                GENUINE.template(),
                GENUINE.corrects(),
                seal,
                GENUINE.signatory(),
                GENUINE.contents(),
                GENUINE.attached());
    }

    private static SubmittedAdvice correcting(String digest, String by, Instant at) {
        return new SubmittedAdvice(
                GENUINE.request(),
                GENUINE.template(),
                Optional.of(new Correction(digest, new PersonId(by), at)),
                GENUINE.seal(),
                GENUINE.signatory(),
                GENUINE.contents(),
                GENUINE.attached());
    }

    private static SubmittedAdvice on(TemplateRef template) {
        return new SubmittedAdvice(
                GENUINE.request(),
                template,
                GENUINE.corrects(),
                GENUINE.seal(),
                GENUINE.signatory(),
                GENUINE.contents(),
                GENUINE.attached());
    }

    private static SubmittedAdvice by(Signatory signatory) {
        return new SubmittedAdvice(
                GENUINE.request(),
                GENUINE.template(),
                GENUINE.corrects(),
                GENUINE.seal(),
                signatory,
                GENUINE.contents(),
                GENUINE.attached());
    }

    private static Signatory named(PersonName name) {
        return new Signatory(name, GENUINE.signatory().jobTitle());
    }

    private static SubmittedAdvice saying(Answers background) {
        return new SubmittedAdvice(
                GENUINE.request(),
                GENUINE.template(),
                GENUINE.corrects(),
                GENUINE.seal(),
                GENUINE.signatory(),
                Contents.of(Map.of(
                        SectionCode.BACKGROUND,
                        background,
                        SectionCode.HEADER,
                        GENUINE.contents().of(SectionCode.HEADER))),
                GENUINE.attached());
    }
}
