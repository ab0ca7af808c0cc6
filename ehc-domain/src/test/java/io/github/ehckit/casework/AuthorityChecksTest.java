package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Scenario.psychologistAsked;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.AdviceEvent;
import io.github.ehckit.advisory.AdvisoryCheck;
import io.github.ehckit.advisory.AdvisoryChecks;
import io.github.ehckit.advisory.AdvisoryNotice;
import io.github.ehckit.advisory.CheckedAdvice;
import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.AdviceIntention;
import io.github.ehckit.template.AnswerNotice;
import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Header;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Entry;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AuthorityChecksTest {
    private static final String PROVISION = "health.outcomes[o1].provisions[p1].provision";

    @Test
    void Code_9_69_unspecific_provision_is_submitted_and_noticed_apart_from_what_the_form_misses() {
        Scenario submitted = written().submits(1, PSYCHOLOGIST).thenHappened(AdviceEvent.AdviceSubmitted.class);
        assertThat(submitted.notices())
                .filteredOn(notice -> notice.under().equals("Code 9.69"))
                .singleElement()
                .satisfies(notice -> {
                    assertThat(notice.path()).contains(PROVISION);
                    assertThat(notice.place().orElseThrow().english()).isEqualTo("Health, outcome 1, provision 1");
                    assertThat(notice.message())
                            .isEqualTo(AdvisoryNotice.UNSPECIFIC_AVAILABILITY.message(
                                    Argument.label("question", "Provision")));
                });
        assertThat(submitted.notices())
                .filteredOn(notice -> !notice.under().equals("Code 9.69"))
                .as("the form's own")
                .isNotEmpty()
                .allMatch(notice -> notice.message().key().equals(AnswerNotice.UNANSWERED))
                .allMatch(notice -> notice.path().orElseThrow().startsWith("health.outcomes[o1].provisions[p1]."));
    }

    @Test
    void a_check_that_the_council_has_raised_refuses_the_submission_and_no_save() {
        AdvisoryChecks strict = AdvisoryChecks.standard().raising("unspecific-provision");
        Scenario refused = written()
                .under(AuthorityPolicy.standard().with(strict))
                .submits(1, PSYCHOLOGIST)
                .thenRefused(RefusalCode.MISSING, "Code 9.69")
                .thenRefusedAt(PROVISION)
                .writes(1, PSYCHOLOGIST, "health", health("Daily use of a quiet room for 20 minutes"))
                .thenSaved();
        refused.submits(1, PSYCHOLOGIST).thenHappened(AdviceEvent.AdviceSubmitted.class);
    }

    @Test
    void what_was_raised_is_refused_together_with_everything_else() {
        AdvisoryChecks strict = AdvisoryChecks.standard().raising("unspecific-provision");
        psychologistAsked()
                .under(AuthorityPolicy.standard().with(strict))
                .answersHeader(1, PSYCHOLOGIST, Header.own(AdviceIntention.WILL_KNOWN_MEETS))
                .writes(1, PSYCHOLOGIST, "health", health("Access to a quiet room"))
                .submits(1, PSYCHOLOGIST)
                .thenRefusedAt(
                        "background.firstContact",
                        "background.supportInPlace",
                        "background.effectOfSupport",
                        PROVISION);
    }

    @Test
    void reg_8_1_a_check_that_fails_delays_no_advice() {
        AdvisoryChecks broken = AdvisoryChecks.none().with(new Failing()).raising("failing");
        Scenario submitted = written()
                .under(AuthorityPolicy.standard().with(broken))
                .submits(1, PSYCHOLOGIST)
                .thenHappened(AdviceEvent.AdviceSubmitted.class);
        assertThat(submitted.notices())
                .contains(new Notice(
                        "practice",
                        AdvisoryNotice.CHECK_FAILED.message(Argument.code("code", "failing")),
                        Optional.empty()));
        assertThat(submitted.sealed(1)).hasSize(1).allMatch(SubmittedAdvice::genuine);
    }

    private static Scenario written() {
        return psychologistAsked()
                .completes(1, PSYCHOLOGIST)
                .writes(1, PSYCHOLOGIST, "health", health("Access to a quiet room"));
    }

    private static Answers health(String provision) {
        Answers outcome = Answers.none()
                .with("outcome", "Sleeps through the night")
                .adding("provisions", Entry.of("p1", Answers.none().with("provision", provision)));
        return Answers.none().with("needs", "Sleeps badly").adding("outcomes", Entry.of("o1", outcome));
    }

    private record Failing() implements AdvisoryCheck {
        @Override
        public String code() {
            return "failing";
        }

        @Override
        public String under() {
            return "practice";
        }

        @Override
        public List<Finding> findings(CheckedAdvice response) {
            throw new IllegalStateException("a fault of the council's own check");
        }
    }
}
