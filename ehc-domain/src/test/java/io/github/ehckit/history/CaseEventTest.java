package io.github.ehckit.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.casework.Cast;
import io.github.ehckit.casework.Day;
import io.github.ehckit.casework.EveryCommand;
import io.github.ehckit.casework.EveryEvent;
import io.github.ehckit.casework.Scenario;
import io.github.ehckit.record.ClosureReason;
import io.github.ehckit.record.Flag;
import io.github.ehckit.record.RecordEvent;
import java.util.List;
import org.junit.jupiter.api.Test;

class CaseEventTest {

    @Test
    void the_tests_know_an_event_of_every_kind() {
        assertThat(EveryEvent.once())
                .map(event -> (Object) event.getClass())
                .containsExactlyInAnyOrderElementsOf(
                        EveryCommand.leavesOf(CaseEvent.class).toList());
    }

    @Test
    void a_family_in_mourning_reads_a_sentence_and_no_label() {
        assertThat(new RecordEvent.CaseClosedOutside(ClosureReason.DECEASED, new PersonalText("told by the hospital"))
                        .sentence())
                .isEqualTo("The case was closed because the child or young person has died.");
    }

    @Test
    void R_027_every_event_is_a_sentence_in_the_timeline() {
        assertThat(EveryEvent.once())
                .map(CaseEvent::sentence)
                .containsExactly(
                        "The local authority received the request for an EHC needs assessment.",
                        "The local authority became responsible for the child or young person.",
                        "The local authority told the parent or young person that it is considering an EHC needs"
                                + " assessment.",
                        "The local authority decided to assess.",
                        "The local authority decided not to assess.",
                        "The request for an EHC needs assessment was withdrawn.",
                        "The time to appeal ended, and the case was closed.",
                        "The earlier refusal was overturned.",
                        "The local authority started to decide whether to issue a plan.",
                        "The local authority went back to gathering advice.",
                        "The local authority decided to issue a plan.",
                        "The local authority decided not to issue a plan.",
                        "The local authority recorded that it asked for " + AdviceType.MEDICAL.english()
                                + " on Monday 2 February 2026 (request 1).",
                        "The local authority added a note to a request for advice (request 1).",
                        "The local authority had the message about a request for advice sent again (request 1).",
                        "A reminder of a request for advice was made (request 1).",
                        "The team manager allocated a request for advice to a member of the team (request 1).",
                        "The team manager returned a request for advice to the team (request 1).",
                        "The person who was to give advice is no longer in the team. The team has the request again"
                                + " (request 1).",
                        "The local authority handed a request for advice over to someone else (request 1).",
                        "The person or team that was asked declined a request for advice (request 1).",
                        "Corrected advice was submitted (request 1).",
                        "The case co-ordinator re-opened submitted advice for correction (request 1).",
                        "A response was moved to another version of the template (request 1).",
                        "The local authority withdrew a request for advice (request 1).",
                        "The correction of submitted advice was ended (request 1). The version submitted before it counts.",
                        "The local authority will use previous advice: psychological advice.",
                        "The local authority will no longer use the previous advice.",
                        "The local authority waits for advice again, as it did before the case was closed (request 1).",
                        "A virus was found in a document added to a response (request 1)."
                                + " The document can no longer be opened.",
                        "A case co-ordinator took responsibility for the case.",
                        "The flag ‘Looked After Child’ was set.",
                        "The date when the time limits began was corrected from Monday 2 February 2026 to Tuesday 3 February 2026.",
                        "The case was closed outside the process. Reason: Duplicate case.",
                        "The case was re-opened.");
    }

    @Test
    void a_flag_that_is_cleared_says_so() {
        assertThat(new RecordEvent.FlagChanged(Flag.SAFEGUARDING, false, Day.on("Mon 2 Feb 2026")).sentence())
                .isEqualTo("The flag ‘Safeguarding’ was cleared.");
    }

    @Test
    void P13_nothing_prints_what_is_personal() {
        assertThat(EveryEvent.once().toString()).doesNotContain("Rowan", "Ashdown", "2015", "as agreed");
        assertThat(Scenario.psychologistSubmitted().sealed(1).getFirst())
                .asString()
                .contains("NORTHSHIRE/00000000-0000-0007-0000-000000000007#1")
                .doesNotContain("2021");
        assertThat(Scenario.psychologistSubmitted().response(1))
                .hasToString("AdviceDraft[NORTHSHIRE/00000000-0000-0007-0000-000000000007#1, SUBMITTED, round 1,"
                        + " revision 2]");
        assertThat(Cast.wording("as agreed")).hasToString("PersonalText[…]");
    }

    @Test
    void kinds_of_advice_are_those_of_reg_6_1() {
        assertThat(List.of(AdviceType.values()))
                .map(AdviceType::citation)
                .containsExactly(
                        "reg 6(1)(a)",
                        "reg 6(1)(b)",
                        "reg 6(1)(c)",
                        "reg 6(1)(d)",
                        "reg 6(1)(e)",
                        "reg 6(1)(f)",
                        "reg 6(1)(g)",
                        "reg 6(1)(h)");
        assertThat(AdviceType.values()).noneMatch(type -> type.english().isBlank());
    }
}
