package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.COUNCIL;
import static io.github.ehckit.spi.journey.Cast.HEAD_OF_SEND;
import static io.github.ehckit.spi.journey.Cast.NEIGHBOUR;
import static io.github.ehckit.spi.journey.Cast.PARENT;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static io.github.ehckit.spi.journey.Day.on;
import static io.github.ehckit.spi.journey.RefusalReasons.codes;
import static io.github.ehckit.timetable.KeyDate.Kind.ADVICE_DUE;
import static io.github.ehckit.timetable.KeyDate.Kind.FINAL_PLAN_DUE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.Addressee;
import io.github.ehckit.advice.AdviceCommand;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.casework.AuthorityPolicy;
import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.casework.Lateness;
import io.github.ehckit.casework.UnmetDuties;
import io.github.ehckit.document.Transcript;
import io.github.ehckit.document.TranscriptEntry;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.notification.Notification;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.port.SettingsProvider;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.memory.InMemorySettings;
import io.github.ehckit.spi.memory.MemoryPlugin;
import io.github.ehckit.spi.memory.RecordingNotifier;
import io.github.ehckit.timetable.AuthorityProfile;
import io.github.ehckit.timetable.BankHolidays;
import io.github.ehckit.timetable.Citation;
import io.github.ehckit.timetable.CountingConvention;
import io.github.ehckit.timetable.Deadline;
import io.github.ehckit.timetable.DueStatus;
import io.github.ehckit.timetable.DutyHolder;
import io.github.ehckit.timetable.KeyDate;
import io.github.ehckit.timetable.Milestone;
import io.github.ehckit.timetable.RuleId;
import io.github.ehckit.timetable.Span;
import io.github.ehckit.timetable.StatutoryRule;
import io.github.ehckit.timetable.TimeLimit;
import io.github.ehckit.timetable.Timetable;
import io.github.ehckit.upload.FileType;
import io.github.ehckit.upload.UploadPolicy;
import io.github.ehckit.usecase.CaseFile;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The settings of an authority, seen through the hub. */
class SettingsJourneyTest {
    private static final PersonalText REASONS = new PersonalText("Needs may call for a plan");

    /** Advice within four weeks and a plan within eighteen, where the law has six and twenty. */
    private static final Timetable EARLIER = Timetable.england()
            .forAuthority(new AuthorityProfile(
                    Map.of(
                            RuleId.of("advice-reply"), within(4, Milestone.ADVICE_REQUESTED),
                            RuleId.of("final-plan"), within(18, Milestone.REQUEST)),
                    14,
                    Map.of()));

    private static final StatutoryRule FOUR_WEEKS = StatutoryRule.duty(
                    "advice-reply", Citation.read("reg 8(1) as amended"))
            .binds(DutyHolder.BODY_ASKED, Milestone.ADVICE_GIVEN, within(4, Milestone.ADVICE_REQUESTED))
            .from(on("Sun 1 Feb 2026"));

    @Test
    void an_earlier_day_of_the_council_stands_beside_that_of_the_law_in_the_key_dates() {
        Journey journey = Journey.advising(assembly -> assembly.with(EARLIER));
        assertThat(deadline(journey.file(COORDINATOR), FINAL_PLAN_DUE))
                .extracting(Deadline::lastDay, Deadline::authorityDay)
                .containsExactly(Optional.of(on("Mon 25 May 2026")), Optional.of(on("Mon 11 May 2026")));
        assertThat(deadline(journey.file(COORDINATOR), ADVICE_DUE))
                .extracting(Deadline::lastDay, Deadline::authorityDay)
                .containsExactly(Optional.of(on("Mon 16 Mar 2026")), Optional.of(on("Mon 2 Mar 2026")));
    }

    @Test
    void the_answer_to_a_command_counts_by_the_same_law() {
        Journey journey = Journey.advising(assembly -> assembly.with(EARLIER));
        CaseFile file = journey.handle(
                        new AdviceCommand.RequestAdvice(
                                AdviceType.SOCIAL_CARE, Addressee.person(PSYCHOLOGIST.id()), Optional.empty()),
                        COORDINATOR)
                .orElseThrow();
        assertThat(deadline(file, FINAL_PLAN_DUE).authorityDay()).contains(on("Mon 11 May 2026"));
        assertThat(file.requests().getLast().authorityDay()).contains(on("Wed 1 Apr 2026"));
    }

    @Test
    void A_11_a_response_after_the_councils_own_day_is_in_time_by_law_and_the_writer_is_told() {
        Journey journey = Journey.advising(assembly -> assembly.with(EARLIER)).wroteAll(1, THERAPIST);
        assertThat(journey.row(1, THERAPIST).dueOn()).isEqualTo(on("Mon 16 Mar 2026"));
        assertThat(journey.row(1, THERAPIST).authorityDay()).contains(on("Mon 2 Mar 2026"));
        assertThat(journey.row(1, THERAPIST).lateness()).isEqualTo(new Lateness(0, 2, false));
        assertThat(journey.row(1, THERAPIST).lateness().late()).isFalse();
        assertThat(notices(journey.submit(1, THERAPIST, true)))
                .contains("The local authority planned to have this advice by Monday 2 March 2026."
                        + " It has been accepted, in time for the due date, Monday 16 March 2026."
                        + " You do not need to do anything.");
    }

    @Test
    void after_the_day_of_the_law_the_writer_is_told_of_that_alone() {
        Journey journey = Journey.advising(assembly -> assembly.with(EARLIER))
                .wroteAll(1, THERAPIST)
                .on("Tue 17 Mar 2026");
        assertThat(journey.row(1, THERAPIST).lateness()).isEqualTo(new Lateness(1, 15, false));
        assertThat(notices(journey.submit(1, THERAPIST, true)))
                .contains("This advice was due on Monday 16 March 2026. It has been accepted, 1 day late."
                        + " You do not need to do anything.")
                .noneMatch(said -> said.contains("planned"));
    }

    @Test
    void reg_8_1_as_reformed_moves_the_last_day_of_a_request_and_of_those_who_are_told_of_it() {
        Journey journey = Journey.advising(
                assembly -> assembly.with(Timetable.england().reformed("England, February 2026", FOUR_WEEKS)));
        assertThat(journey.row(1, THERAPIST).dueOn()).isEqualTo(on("Mon 2 Mar 2026"));
        assertThat(journey.row(1, THERAPIST).lateness()).isEqualTo(new Lateness(2, 0, false));
        assertThat(deadline(journey.file(COORDINATOR), ADVICE_DUE).lastDay()).contains(on("Mon 2 Mar 2026"));
        journey.deliver();
        assertThat(journey.told())
                .isNotEmpty()
                .map(told -> told.notification())
                .map(Notification::due)
                .containsOnly(Optional.of(on("Mon 2 Mar 2026")));
        assertThat(Transcript.of(journey.hub
                        .documents()
                        .response(journey.request(1), THERAPIST)
                        .orElseThrow()))
                .map(TranscriptEntry::text)
                .contains("Monday 2 March 2026")
                .doesNotContain("16 March 2026");
    }

    @Test
    void HESC_Rules_r_12_a_bank_holiday_that_was_proclaimed_moves_the_end_of_the_time_for_an_appeal() {
        assertThat(ends("Fri 3 Apr 2026", Timetable.england())).isInstanceOf(Outcome.Done.class);
        Timetable proclaimed = Timetable.england().countedBy(CountingConvention.with(with(on("Thu 2 Apr 2026"))));
        assertThat(codes(ends("Fri 3 Apr 2026", proclaimed))).containsExactly(RefusalCode.NOT_NOW);
        assertThat(codes(ends("Tue 7 Apr 2026", proclaimed))).as("after Easter").containsExactly(RefusalCode.NOT_NOW);
        assertThat(ends("Wed 8 Apr 2026", proclaimed)).isInstanceOf(Outcome.Done.class);
    }

    @Test
    void two_authorities_of_one_hub_each_have_their_own_law_and_limits() throws IOException {
        InMemorySettings settings = new InMemorySettings();
        settings.set(COUNCIL, AuthoritySettings.standard().with(EARLIER)).orElseThrow();
        settings.set(NEIGHBOUR, AuthoritySettings.standard().with(UploadPolicy.STANDARD.withSizes(50, 50)))
                .orElseThrow();
        try (EhcHub hub = hub(settings)) {
            AdviceRequestId ours = asked(hub, COUNCIL);
            AdviceRequestId theirs = asked(hub, NEIGHBOUR);
            assertThat(councilDay(hub, ours)).contains(on("Mon 11 May 2026"));
            assertThat(councilDay(hub, theirs)).isEmpty();
            assertThat(add(hub, ours)).isInstanceOf(Outcome.Done.class);
            assertThat(codes(add(hub, theirs))).containsExactly(RefusalCode.OVER_BUDGET);

            settings.set(NEIGHBOUR, AuthoritySettings.standard()).orElseThrow();
            assertThat(add(hub, theirs)).as("from the next command on").isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void R_162_two_authorities_of_one_hub_each_accept_their_own_types_of_file() throws IOException {
        InMemorySettings settings = new InMemorySettings();
        UploadPolicy pages = UploadPolicy.STANDARD.accepting(EnumSet.of(FileType.PDF, FileType.PNG));
        settings.set(NEIGHBOUR, AuthoritySettings.standard().with(pages)).orElseThrow();
        try (EhcHub hub = hub(settings)) {
            AdviceRequestId ours = asked(hub, COUNCIL);
            AdviceRequestId theirs = asked(hub, NEIGHBOUR);
            assertThat(add(hub, ours)).isInstanceOf(Outcome.Done.class);
            assertThat(codes(add(hub, theirs))).containsExactly(RefusalCode.WRONG_TYPE);
            assertThat(RefusalReasons.sentences(add(hub, theirs)))
                    .containsExactly("You can upload these types of file: PDF and PNG."
                            + " Save the file as one of them and upload it again.");
            assertThat(hub.uploads().draft(theirs, of(NEIGHBOUR, PSYCHOLOGIST)).orElseThrow())
                    .isEmpty();

            settings.set(
                            NEIGHBOUR,
                            AuthoritySettings.standard().with(pages.accepting(EnumSet.of(FileType.PDF, FileType.TEXT))))
                    .orElseThrow();
            assertThat(add(hub, theirs)).as("from the next command on").isInstanceOf(Outcome.Done.class);
        }
    }

    @Test
    void R_042_R_043_and_A_08_each_authority_is_warned_of_what_is_due_soon_by_its_own_time() {
        InMemorySettings settings = new InMemorySettings();
        Timetable early = Timetable.england().forAuthority(new AuthorityProfile(Map.of(), 20, Map.of()));
        settings.set(NEIGHBOUR, AuthoritySettings.standard().with(early)).orElseThrow();
        ToldClock clock = new ToldClock();
        clock.tell(on("Wed 4 Mar 2026"));
        try (EhcHub hub = hub(settings, clock)) {
            CaseId ours = asked(hub, COUNCIL).ofCase();
            CaseId theirs = asked(hub, NEIGHBOUR).ofCase();
            assertThat(due(hub, ours, clock, "Fri 13 Mar 2026")).containsOnly(DueStatus.DUE);
            assertThat(due(hub, theirs, clock, "Fri 13 Mar 2026")).containsOnly(DueStatus.DUE);
            assertThat(due(hub, ours, clock, "Mon 16 Mar 2026")).containsOnly(DueStatus.DUE);
            assertThat(due(hub, theirs, clock, "Mon 16 Mar 2026")).containsOnly(DueStatus.DUE_SOON);
            assertThat(due(hub, ours, clock, "Wed 8 Apr 2026"))
                    .as("five working days before the last day, after Easter")
                    .containsOnly(DueStatus.DUE_SOON);
            assertThat(due(hub, ours, clock, "Wed 15 Apr 2026"))
                    .as("due today is not overdue")
                    .containsOnly(DueStatus.DUE_SOON);
            assertThat(due(hub, ours, clock, "Thu 16 Apr 2026")).containsOnly(DueStatus.OVERDUE);
            assertThat(due(hub, theirs, clock, "Thu 16 Apr 2026")).containsOnly(DueStatus.OVERDUE);
        }
    }

    /** How the request is due on a day, by its row and by its key date. */
    private static List<DueStatus> due(EhcHub hub, CaseId id, ToldClock clock, String day) {
        clock.tell(on(day));
        CaseFile file =
                hub.reading().caseFile(id, of(id.authority(), COORDINATOR)).orElseThrow();
        assertThat(file.requests().getLast().dueOn()).isEqualTo(on("Wed 15 Apr 2026"));
        DueStatus keyDate = file.keyDates().stream()
                .filter(date -> date.kind() == ADVICE_DUE)
                .map(KeyDate::due)
                .findFirst()
                .orElseThrow();
        return List.of(file.requests().getLast().due(), keyDate);
    }

    @Test
    void the_settings_are_asked_for_once_a_command_and_for_the_authority_of_the_person_alone() throws IOException {
        List<AuthorityCode> asked = new ArrayList<>();
        try (EhcHub hub = hub(authority -> {
            asked.add(authority);
            return AuthoritySettings.standard();
        })) {
            AdviceRequestId request = asked(hub, COUNCIL);
            assertThat(asked).as("opened, decided, asked").containsExactly(COUNCIL, COUNCIL, COUNCIL);
            asked.clear();
            add(hub, request).orElseThrow();
            assertThat(asked).as("added a file").containsExactly(COUNCIL);
            asked.clear();
            assertThat(codes(hub.casework()
                            .handle(
                                    request.ofCase(),
                                    new AssessmentCommand.MoveToDecision(Optional.empty()),
                                    of(NEIGHBOUR, COORDINATOR))))
                    .containsExactly(RefusalCode.NOT_FOUND);
            assertThat(asked).as("of another authority").isEmpty();
        }
    }

    @Test
    void what_the_host_sets_for_every_authority_goes_before_the_settings_of_one_and_leaves_the_rest_of_them() {
        Journey journey = Journey.advising(
                assembly -> assembly.with(AuthorityPolicy.standard().with(UnmetDuties.BLOCK))
                        .with(UploadPolicy.STANDARD)
                        .settings(authority -> AuthoritySettings.standard().with(EARLIER)));
        assertThat(journey.row(1, COORDINATOR).authorityDay()).contains(on("Mon 2 Mar 2026"));
        assertThat(journey.handle(new AssessmentCommand.MoveToDecision(Optional.empty()), COORDINATOR))
                .isInstanceOf(Outcome.Refused.class);
    }

    /** What becomes of ending the time for an appeal on a day, if the family was told on 2 February that there will be no assessment. */
    private static Outcome<CaseFile> ends(String day, Timetable law) {
        try (EhcHub hub = hub(authority -> AuthoritySettings.standard().with(law), day)) {
            CaseId id = opened(hub, COUNCIL);
            hub.casework()
                    .handle(id, new AssessmentCommand.DecideNotToAssess(on("Mon 2 Feb 2026"), REASONS), HEAD_OF_SEND)
                    .orElseThrow();
            return hub.casework()
                    .handle(id, new AssessmentCommand.EndAppealWindow(new PersonalText("No appeal")), COORDINATOR);
        }
    }

    private static BankHolidays with(LocalDate proclaimed) {
        BankHolidays known = BankHolidays.englandAndWales();
        Set<LocalDate> days = new HashSet<>(known.days());
        days.add(proclaimed);
        return new BankHolidays(days, known.from(), known.validTo());
    }

    private static EhcHub hub(SettingsProvider settings) {
        return hub(settings, "Wed 4 Mar 2026");
    }

    private static EhcHub hub(SettingsProvider settings, String day) {
        ToldClock clock = new ToldClock();
        clock.tell(on(day));
        return hub(settings, clock);
    }

    private static EhcHub hub(SettingsProvider settings, ToldClock clock) {
        return EhcHub.assemble()
                .with(new MemoryPlugin())
                .with(Cast.directory())
                .notifier(new RecordingNotifier())
                .settings(settings)
                .clock(clock)
                .open();
    }

    private static CaseId opened(EhcHub hub, AuthorityCode authority) {
        return hub.casework()
                .open(new AssessmentCommand.ReceiveRequest(Cast.CHILD, on("Mon 5 Jan 2026")), of(authority, PARENT))
                .orElseThrow()
                .id();
    }

    /** A request for advice of the psychologist, on a case of an authority. */
    private static AdviceRequestId asked(EhcHub hub, AuthorityCode authority) {
        CaseId id = opened(hub, authority);
        hub.casework()
                .handle(
                        id,
                        new AssessmentCommand.DecideToAssess(on("Mon 2 Feb 2026"), REASONS, COORDINATOR.id()),
                        of(authority, HEAD_OF_SEND))
                .orElseThrow();
        hub.casework()
                .handle(
                        id,
                        new AdviceCommand.RequestAdvice(
                                AdviceType.PSYCHOLOGICAL, Addressee.person(PSYCHOLOGIST.id()), Optional.empty()),
                        of(authority, COORDINATOR))
                .orElseThrow();
        return new AdviceRequestId(id, 1);
    }

    private static Outcome<?> add(EhcHub hub, AdviceRequestId request) throws IOException {
        return hub.uploads()
                .add(
                        request,
                        "Note.txt",
                        TestFiles.stream("x".repeat(51)),
                        of(request.ofCase().authority(), PSYCHOLOGIST));
    }

    private static Optional<LocalDate> councilDay(EhcHub hub, AdviceRequestId request) {
        Actor coordinator = of(request.ofCase().authority(), COORDINATOR);
        return deadline(hub.reading().caseFile(request.ofCase(), coordinator).orElseThrow(), FINAL_PLAN_DUE)
                .authorityDay();
    }

    private static Deadline deadline(CaseFile file, KeyDate.Kind kind) {
        return file.keyDates().stream()
                .filter(date -> date.kind() == kind)
                .findFirst()
                .flatMap(KeyDate::deadline)
                .orElseThrow();
    }

    private static List<String> notices(Outcome<?> outcome) {
        assertThat(outcome).isInstanceOf(Outcome.Done.class);
        return ((Outcome.Done<?>) outcome)
                .notices().stream().map(Notice::sentence).toList();
    }

    private static TimeLimit within(int weeks, Milestone start) {
        return TimeLimit.within(Span.weeks(weeks)).of(start);
    }

    /** The same person in the same role, for an authority. */
    private static Actor of(AuthorityCode authority, Actor person) {
        return new Actor(authority, person.id(), person.role());
    }
}
