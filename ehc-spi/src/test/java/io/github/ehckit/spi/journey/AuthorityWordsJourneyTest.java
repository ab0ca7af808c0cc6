package io.github.ehckit.spi.journey;

import static io.github.ehckit.people.Role.ADVOCATE;
import static io.github.ehckit.people.Role.SETTING;
import static io.github.ehckit.people.Role.YOUNG_PERSON;
import static io.github.ehckit.spi.journey.Cast.ADMINISTRATOR;
import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.COUNCIL;
import static io.github.ehckit.spi.journey.Cast.HEAD_OF_SEND;
import static io.github.ehckit.spi.journey.Cast.NEIGHBOUR;
import static io.github.ehckit.spi.journey.Cast.PARENT;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.assessment.AssessmentCommand;
import io.github.ehckit.casework.AuthorityPolicy;
import io.github.ehckit.casework.EmailDetail;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.notification.Email;
import io.github.ehckit.people.Actor;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.Role;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.Flag;
import io.github.ehckit.record.RecordCommand;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.usecase.AdviceRequestRow;
import io.github.ehckit.usecase.CaseFile;
import io.github.ehckit.wording.MessageBundle;
import io.github.ehckit.wording.Wording;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What one authority words in its own way, while the other in the same hub keeps the words of the library. */
class AuthorityWordsJourneyTest {
    private static final Locale WELSH = Locale.of("cy");
    private static final MessageBundle OWN = MessageBundle.of(
                    Locale.UK,
                    Map.ofEntries(
                            Map.entry("case-status.assessment-advice", "Collecting reports"),
                            Map.entry("case-status.closed-outside", "Ended early"),
                            Map.entry("stage.assessment", "Finding out"),
                            Map.entry("advice-type.psychological", "Report of the psychologist"),
                            Map.entry("advice-request-row-status.pending", "Waiting"),
                            Map.entry("advice-request-row-action.edit", "Write"),
                            Map.entry("email-subject.advice-needed", "We need you by {due} ({reference})"),
                            Map.entry("email-text.open-request", "Open our portal and find the request."),
                            Map.entry("flag.safeguarding", "Child protection"),
                            Map.entry("closure-reason.duplicate", "Opened twice"),
                            Map.entry("case-guidance.assessment-contributor", "Telephone us if anything is unclear."),
                            Map.entry("case-guidance.assessment-parent", "Ring the family line."),
                            Map.entry("case-guidance.plan-family", "Your draft plan is on its way.")))
            .of(COUNCIL);
    private static final MessageBundle IN_WELSH = MessageBundle.of(
                    WELSH, Map.of("case-guidance.assessment-parent", "Ffoniwch y llinell deuluol."))
            .of(COUNCIL);

    private final TwoAuthorities both = new TwoAuthorities(assembly ->
            assembly.with(OWN).with(IN_WELSH).with(AuthorityPolicy.standard().with(EmailDetail.KIND_OF_ADVICE)));

    @AfterEach
    void close() {
        both.close();
    }

    @Test
    void R_076_each_role_finds_its_own_guidance_on_the_assessment_page() {
        AdviceRequestId asked = both.asked(NEIGHBOUR);
        assertThat(readers().map(reader -> said(asked.ofCase(), reader)))
                .hasSize(8)
                .doesNotHaveDuplicates();
        assertThat(said(asked.ofCase(), PSYCHOLOGIST))
                .contains("To enter your advice, select Edit.")
                .contains("If this child/young person is not known to your service, this can be indicated on the advice"
                        + " template.")
                .contains("You can read all other responses once your response, or your team’s, is submitted.");
        assertThat(said(asked.ofCase(), as(SETTING, PSYCHOLOGIST))).contains("your education setting");
        assertThat(said(asked.ofCase(), PARENT)).contains("advice about your child or young person");
        assertThat(said(asked.ofCase(), as(YOUNG_PERSON, PARENT))).contains("advice about you,");
        assertThat(said(asked.ofCase(), as(ADVOCATE, PARENT))).contains("the child or young person you support");
        assertThat(said(asked.ofCase(), COORDINATOR)).startsWith("Request the advice");
        assertThat(said(asked.ofCase(), HEAD_OF_SEND)).contains("record the decision whether to issue an EHC plan");
        assertThat(said(asked.ofCase(), ADMINISTRATOR)).contains("Only the case co-ordinator and the decision makers");
    }

    @Test
    void R_076_an_authority_words_the_guidance_of_a_role_in_its_languages_and_the_other_keeps_ours() {
        CaseId ours = both.asked(COUNCIL).ofCase();
        CaseId theirs = both.asked(NEIGHBOUR).ofCase();
        assertThat(said(ours, PSYCHOLOGIST)).isEqualTo("Telephone us if anything is unclear.");
        assertThat(said(ours, PARENT)).isEqualTo("Ring the family line.");
        assertThat(both.hub.wordings().of(COUNCIL, WELSH).of(file(ours, PARENT).guidance()))
                .isEqualTo("Ffoniwch y llinell deuluol.");
        assertThat(said(ours, as(SETTING, PSYCHOLOGIST)))
                .as("a role that it does not word")
                .isEqualTo(said(theirs, as(SETTING, PSYCHOLOGIST)));
        assertThat(said(theirs, PSYCHOLOGIST)).startsWith("If advice is requested from you");
        assertThat(said(theirs, PARENT)).startsWith("At this stage");
    }

    @Test
    void R_016_each_stage_has_its_guidance_and_so_has_a_closed_case() {
        CaseId id = both.opened(NEIGHBOUR);
        assertThat(said(id, PARENT)).contains("decides whether to carry out an EHC needs assessment");
        assertThat(said(id, HEAD_OF_SEND)).contains("decide whether to carry out an EHC needs assessment");

        CaseId planned = both.asked(COUNCIL).ofCase();
        both.on("Mon 2 Mar 2026");
        both.done(planned, new AssessmentCommand.MoveToDecision(Optional.empty()), COORDINATOR);
        both.done(
                planned,
                new AssessmentCommand.DecideToIssue(Day.on("Mon 2 Mar 2026"), new PersonalText("A plan is needed")),
                HEAD_OF_SEND);
        assertThat(said(planned, PARENT)).isEqualTo("Your draft plan is on its way.");
        assertThat(said(planned, COORDINATOR)).contains("prepare the draft EHC plan");
        assertThat(said(planned, PSYCHOLOGIST))
                .as("R-075: whose advice is still awaited opens the assessment")
                .isEqualTo("Telephone us if anything is unclear.");

        closed(id);
        assertThat(said(id, PARENT)).startsWith("This case is closed.").contains("contact the local authority");
        assertThat(said(id, COORDINATOR)).startsWith("This case is closed.").contains("Open it again");
    }

    @Test
    void D_18_statuses_stages_kinds_of_advice_and_the_words_of_a_row_are_an_authoritys_to_word() {
        CaseId ours = both.asked(COUNCIL).ofCase();
        CaseId theirs = both.asked(NEIGHBOUR).ofCase();
        assertThat(words(ours))
                .containsExactly("Collecting reports", "Finding out", "Report of the psychologist", "Waiting", "Write");
        assertThat(words(theirs))
                .containsExactly(
                        "Assessment: advice being gathered", "Assessment", "Psychological advice", "Pending", "Edit");
    }

    @Test
    void D_18_subjects_and_sentences_of_emails_are_an_authoritys_to_word() {
        both.asked(COUNCIL);
        both.asked(NEIGHBOUR);
        Email ours = both.told(COUNCIL).getLast();
        Email theirs = both.told(NEIGHBOUR).getLast();
        assertThat(ours.subject()).isEqualTo("We need you by Monday 16 February 2026 (EHC-000001)");
        assertThat(theirs.subject()).isEqualTo("Advice needed by Monday 16 February 2026: case EHC-000001");
        assertThat(text(ours)).contains("Open our portal and find the request.", "Report of the psychologist");
        assertThat(text(theirs))
                .contains("Sign in and open the request.")
                .doesNotContain("our portal", "Report of the psychologist");
    }

    @Test
    void D_18_flags_and_reasons_for_closing_are_an_authoritys_to_word() {
        CaseId ours = both.asked(COUNCIL).ofCase();
        CaseId theirs = both.asked(NEIGHBOUR).ofCase();
        Stream.of(ours, theirs).forEach(this::flaggedAndClosed);
        assertThat(timeline(ours))
                .containsSubsequence(
                        "The case was closed outside the process. Reason: Opened twice.",
                        "The flag ‘Child protection’ was set.");
        assertThat(timeline(theirs))
                .containsSubsequence(
                        "The case was closed outside the process. Reason: Duplicate case.",
                        "The flag ‘Safeguarding’ was set.");
        assertThat(wording(COUNCIL).of(file(ours, COORDINATOR).status())).isEqualTo("Ended early");
        assertThat(wording(NEIGHBOUR).of(file(theirs, COORDINATOR).status())).isEqualTo("Closed outside of process");
    }

    @Test
    void D_18_the_template_and_its_types_are_data_of_one_authority() {
        both.hub
                .templates()
                .publish(AuthorityTemplates.FIRST, TwoAuthorities.of(COUNCIL, ADMINISTRATOR))
                .orElseThrow();
        AdviceRequestId ours = both.asked(COUNCIL);
        AdviceRequestId theirs = both.asked(NEIGHBOUR);
        assertThat(both.hub
                        .advice()
                        .draft(ours, TwoAuthorities.of(COUNCIL, PSYCHOLOGIST))
                        .orElseThrow()
                        .template())
                .isEqualTo(AuthorityTemplates.FIRST);
        assertThat(both.hub
                        .advice()
                        .draft(theirs, TwoAuthorities.of(NEIGHBOUR, PSYCHOLOGIST))
                        .orElseThrow()
                        .template())
                .isEqualTo(NationalTemplates.advice());
    }

    private void flaggedAndClosed(CaseId id) {
        both.done(id, new RecordCommand.SetFlag(Flag.SAFEGUARDING, true, Day.on("Mon 5 Jan 2026")), COORDINATOR);
        closed(id);
    }

    private void closed(CaseId id) {
        both.done(
                id,
                new RecordCommand.CloseOutsideProcess(
                        ClosureReason.DUPLICATE, new PersonalText("It was opened twice"), true),
                COORDINATOR);
    }

    private List<String> words(CaseId id) {
        CaseFile file = file(id, PSYCHOLOGIST);
        AdviceRequestRow row = file.requests().getLast();
        return Stream.of(file.status(), file.stage(), row.type(), row.status(), row.action())
                .map(wording(id.authority())::of)
                .toList();
    }

    private List<String> timeline(CaseId id) {
        return both.hub.reading().timeline(id, TwoAuthorities.of(id.authority(), COORDINATOR)).orElseThrow().stream()
                .map(entry -> wording(id.authority()).of(entry.message()))
                .toList();
    }

    private String said(CaseId id, Actor reader) {
        return wording(id.authority()).of(file(id, reader).guidance());
    }

    private CaseFile file(CaseId id, Actor reader) {
        return both.file(id, reader).orElseThrow();
    }

    private Wording wording(AuthorityCode authority) {
        return both.hub.wordings().of(authority);
    }

    private static String text(Email email) {
        return String.join("\n", email.lines(URI.create("https://portal.example/request")));
    }

    private static Stream<Actor> readers() {
        return Stream.of(
                PSYCHOLOGIST,
                as(SETTING, PSYCHOLOGIST),
                PARENT,
                as(YOUNG_PERSON, PARENT),
                as(ADVOCATE, PARENT),
                COORDINATOR,
                HEAD_OF_SEND,
                ADMINISTRATOR);
    }

    private static Actor as(Role role, Actor person) {
        return TwoAuthorities.as(role, COUNCIL, person);
    }
}
