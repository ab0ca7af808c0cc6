package io.github.ehckit.usecase;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.Stage;
import io.github.ehckit.message.Audience;
import io.github.ehckit.people.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class CaseGuidanceTest {
    private static final Set<Role> READERS = EnumSet.complementOf(EnumSet.of(Role.SYSTEM));

    @Test
    void R_076_on_the_assessment_page_each_role_has_a_text_of_its_own() {
        assertThat(READERS)
                .extracting(role -> CaseGuidance.of(role, Stage.ASSESSMENT))
                .doesNotHaveDuplicates()
                .extracting(CaseGuidance::english)
                .doesNotHaveDuplicates();
    }

    @ParameterizedTest(name = "R-076: {0}")
    @EnumSource(
            value = Role.class,
            names = {"CONTRIBUTOR", "SETTING"})
    void R_076_who_may_be_asked_is_told_in_the_words_of_the_guide_what_to_do_for_a_child_not_known(Role role) {
        assertThat(CaseGuidance.of(role, Stage.ASSESSMENT).english())
                .contains("If this child/young person is not known to your service, this can be indicated on the advice"
                        + " template.");
    }

    @ParameterizedTest(name = "R-016: {0}")
    @EnumSource(Stage.class)
    void R_016_at_every_stage_the_text_is_for_the_role_that_reads_it(Stage stage) {
        for (Role role : READERS) {
            assertThat(CaseGuidance.of(role, stage).audience()).as(role.name()).isEqualTo(audience(role));
            assertThat(CaseGuidance.of(role, stage).name()).startsWith(stage.name());
        }
    }

    @Test
    void R_016_every_text_is_shown_to_somebody() {
        List<CaseGuidance> shown = Stream.concat(
                        Arrays.stream(Stage.values())
                                .flatMap(stage -> READERS.stream().map(role -> CaseGuidance.of(role, stage))),
                        Arrays.stream(CaseStatus.values())
                                .flatMap(status ->
                                        READERS.stream().map(role -> CaseGuidance.of(role, status, status.stage()))))
                .distinct()
                .toList();
        assertThat(shown).containsExactlyInAnyOrder(CaseGuidance.values());
    }

    private static Audience audience(Role role) {
        return switch (role) {
            case PARENT, YOUNG_PERSON, ADVOCATE -> Audience.FAMILY;
            case CONTRIBUTOR, SETTING -> Audience.CONTRIBUTOR;
            case COORDINATOR, DECISION_MAKER, ADMINISTRATOR, SYSTEM -> Audience.OFFICER;
        };
    }
}
