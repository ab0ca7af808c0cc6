package io.github.ehckit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AdviceRequestNote;
import io.github.ehckit.advice.AdviceState;
import io.github.ehckit.advice.AdviceStatus;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.advice.AwaitedAdvice;
import io.github.ehckit.advice.DeclineGround;
import io.github.ehckit.advice.PreviousAdvice;
import io.github.ehckit.advice.SubmittedResponse;
import io.github.ehckit.assessment.AssessmentState;
import io.github.ehckit.draft.ConflictingSave;
import io.github.ehckit.draft.ManagersAnswers;
import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.history.CaseReference;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.notification.NotificationKind;
import io.github.ehckit.notification.Recipient;
import io.github.ehckit.people.PersonName;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.Flag;
import io.github.ehckit.record.RecordState;
import io.github.ehckit.seal.Correction;
import io.github.ehckit.template.ResponseKind;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.timetable.Milestone;
import io.github.ehckit.timetable.Milestones;
import io.github.ehckit.upload.AttachedFile;
import io.github.ehckit.upload.FileName;
import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.Sha256;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What is in databases already is read for ever. These files stand for it: they are added to and never edited; what is written
 * otherwise is a new version with a name of its own.
 */
class GoldenFilesTest {
    private static final Path GOLDEN = Path.of("src/test/resources/golden");
    private static final LocalDate DAY = LocalDate.of(2025, 5, 21);

    @ParameterizedTest
    @MethodSource("io.github.ehckit.persistence.OneOfEach#events")
    void an_event_is_written_and_read_as_in_its_file(CaseEvent event) throws IOException {
        String name = EventTypes.nameOf(event);
        String golden = read("event/" + name.replace('/', '-'));
        assertThat(Json.write(event)).isEqualTo(golden);
        assertThat(EventTypes.read(name, golden)).isEqualTo(event);
    }

    @Test
    void every_kind_of_event_has_a_name_and_a_file() throws IOException {
        List<String> names =
                EventTypes.rows().stream().map(EventTypes.Row::name).toList();
        assertThat(leaves(CaseEvent.class))
                .containsExactlyInAnyOrderElementsOf(
                        EventTypes.rows().stream().map(EventTypes.Row::event).toList());
        assertThat(names).doesNotHaveDuplicates().allMatch(name -> name.matches("[a-z-]+/[1-9]"));
        try (Stream<Path> files = Files.list(GOLDEN.resolve("event"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrderElementsOf(names.stream()
                            .map(name -> name.replace('/', '-') + ".json")
                            .toList());
        }
    }

    @Test
    void every_kind_of_a_sealed_type_within_has_a_name() {
        JsonNames.all()
                .forEach((type, kinds) -> assertThat(kinds.keySet())
                        .containsExactlyInAnyOrderElementsOf(leaves(type).toList()));
    }

    @Test
    void the_state_of_a_case_is_written_and_read_as_in_its_file() throws IOException {
        reads("case-state", caseState(), CaseState.class);
    }

    @Test
    void answers_are_written_and_read_as_in_their_file() throws IOException {
        reads("answers", answers(), Answers.class);
    }

    @Test
    void a_seal_is_written_and_read_as_in_its_file() throws IOException {
        reads("seal", OneOfEach.SEAL, io.github.ehckit.seal.Seal.class);
    }

    @Test
    void what_an_opening_corrects_is_written_and_read_as_in_its_file() throws IOException {
        reads("correction", OneOfEach.CORRECTION, Correction.class);
    }

    @Test
    void how_a_conflict_was_resolved_is_written_and_read_as_in_its_file() throws IOException {
        reads(
                "resolution",
                new ConflictingSave.Resolution(
                        ConflictingSave.Disposal.RECOVERED, OneOfEach.THERAPIST, OneOfEach.SEAL.at()),
                ConflictingSave.Resolution.class);
    }

    @Test
    void a_notification_to_readers_is_written_and_read_as_in_its_file() throws IOException {
        NotificationState notification = new NotificationState(
                CaseReference.ofNumber(7),
                NotificationKind.ADVICE_CORRECTED,
                Optional.of(1),
                Optional.empty(),
                new Recipient.Readers(2));
        reads("notification-to-readers", notification, NotificationState.class);
    }

    @Test
    void a_notification_about_the_case_as_a_whole_is_written_and_read_as_in_its_file() throws IOException {
        NotificationState notification = new NotificationState(
                CaseReference.ofNumber(7),
                NotificationKind.COORDINATOR_REPLACED,
                Optional.empty(),
                Optional.empty(),
                new Recipient.Former(OneOfEach.COORDINATOR));
        reads("notification-to-a-former-co-ordinator", notification, NotificationState.class);
    }

    @Test
    void submitted_advice_is_written_and_read_as_in_its_file() throws IOException {
        Signatory by = new Signatory(new PersonName("Tim", "Therapist").titled("Dr"), "Speech and language therapist");
        Contents contents = Contents.of(Map.of(SectionCode.BACKGROUND, answers(), SectionCode.HEADER, Answers.none()));
        AttachedFile file =
                new AttachedFile(2, new FileName("Zoë’s report.pdf"), FileType.PDF, 1234, new Sha256("ab".repeat(32)));
        SealedState advice = new SealedState(
                OneOfEach.FORM, Optional.of(OneOfEach.CORRECTION), OneOfEach.SEAL, by, contents, List.of(file));
        reads("submitted-advice", advice, SealedState.class);
    }

    @Test
    void what_the_manager_answered_is_written_and_read_as_in_its_file() throws IOException {
        ManagersAnswers managers = new ManagersAnswers(new TreeMap<>(Map.of("willProvide", 1, "details", 2)));
        reads("managers-answers", managers, ManagersAnswers.class);
    }

    @Test
    void a_notification_is_written_and_read_as_in_its_file() throws IOException {
        NotificationState notification = new NotificationState(
                CaseReference.ofNumber(7),
                NotificationKind.ADVICE_REQUESTED,
                Optional.of(1),
                Optional.of(DAY),
                new Recipient.Managers(OneOfEach.THERAPISTS));
        reads("notification", notification, NotificationState.class);
    }

    private static CaseState caseState() {
        return new CaseState(
                OneOfEach.CHILD,
                new AssessmentState(
                        Milestones.of(Milestone.REQUEST_RECEIVED, DAY).with(Milestone.ASSESSMENT_AGREED, DAY),
                        OneOfEach.COORDINATOR,
                        Optional.empty()),
                new AdviceState(
                        List.of(
                                request(1, new AdviceStatus.Awaited(), Addressee.person(OneOfEach.THERAPIST)),
                                request(
                                        2,
                                        new AdviceStatus.Submitted(OneOfEach.SEAL),
                                        Addressee.team(OneOfEach.THERAPISTS)),
                                request(
                                        3,
                                        new AdviceStatus.Reopened(
                                                OneOfEach.SEAL, OneOfEach.FORM, new PersonalText("The date is wrong")),
                                        new Addressee.Team(OneOfEach.THERAPISTS, Optional.of(OneOfEach.THERAPIST))),
                                request(
                                        4,
                                        new AdviceStatus.Withdrawn(Optional.of(new PersonalText("Asked twice"))),
                                        Addressee.person(OneOfEach.THERAPIST)),
                                request(
                                        5,
                                        new AdviceStatus.Declined(
                                                DeclineGround.NOT_OURS,
                                                new PersonalText("Another school"),
                                                Optional.of(new PersonalText("The next town"))),
                                        Addressee.person(OneOfEach.THERAPIST))),
                        List.of(new PreviousAdvice(
                                1,
                                AdviceType.PSYCHOLOGICAL,
                                new PersonalText("A report"),
                                DAY,
                                OneOfEach.AGREED,
                                true)),
                        List.of(new AwaitedAdvice(4, new AdviceStatus.Awaited(), OneOfEach.FORM))),
                new RecordState(
                        Optional.of(OneOfEach.COORDINATOR),
                        Map.of(Flag.SAFEGUARDING, DAY, Flag.LOOKED_AFTER, DAY.minusDays(1)),
                        Optional.of(new RecordState.Closure(ClosureReason.OTHER, CaseStatus.ASSESSMENT_ADVICE))),
                OneOfEach.SEAL.at());
    }

    private static AdviceRequest request(int number, AdviceStatus advice, Addressee to) {
        AdviceRequestNote note = new AdviceRequestNote(new PersonalText("Please help"), DAY);
        List<AdviceRequestNote> notes = number == 1 ? List.of() : List.of(note, note);
        return new AdviceRequest(
                number,
                AdviceType.MEDICAL,
                to,
                notes,
                DAY,
                OneOfEach.FORM,
                advice,
                List.of(OneOfEach.SEAL),
                number == 1
                        ? Optional.empty()
                        : Optional.of(new SubmittedResponse(ResponseKind.PROMISE, Optional.of(DAY), true)),
                number - 1,
                number == 1 ? Optional.of(-7) : Optional.empty());
    }

    private static Answers answers() {
        Answers step = Answers.none().with("step", "Zoë’s\n\t\"first\" 😀 step").with("achieveBy", DAY);
        return Answers.none()
                .with("needs", "")
                .choosing("intention", "YES", "NO")
                .adding("outcomes", Entry.of("o1", Answers.none().adding("steps", Entry.of("s1", step))));
    }

    private static <T> void reads(String file, T value, Class<T> type) throws IOException {
        String golden = read(file);
        assertThat(Json.write(value)).isEqualTo(golden);
        assertThat(Json.read(golden, type)).isEqualTo(value);
    }

    private static String read(String file) throws IOException {
        return Files.readString(GOLDEN.resolve(file + ".json")).strip();
    }

    private static Stream<Class<?>> leaves(Class<?> type) {
        return type.isSealed()
                ? Arrays.stream(type.getPermittedSubclasses()).flatMap(GoldenFilesTest::leaves)
                : Stream.of(type);
    }
}
