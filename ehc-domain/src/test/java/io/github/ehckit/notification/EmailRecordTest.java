package io.github.ehckit.notification;

import static io.github.ehckit.notification.EmailRecord.taken;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.casework.Scenario;
import io.github.ehckit.people.PersonId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class EmailRecordTest {
    private static final PersonId ANN = new PersonId("ann");
    private static final PersonId BEN = new PersonId("ben");
    private static final Set<PersonId> BOTH = Set.of(ANN, BEN);
    private static final NotificationKey KEY = new NotificationKey(Scenario.CASE, 3, "managers:therapists");

    @Test
    void R_192_the_first_attempt_reaches_for_everybody_and_the_next_for_those_who_are_left() {
        assertThat(EmailRecord.toReach(List.of(), BOTH, 1)).isEqualTo(BOTH);
        assertThat(EmailRecord.toReach(List.of(taken(ANN, 1)), BOTH, 1)).containsExactly(BEN);
        assertThat(EmailRecord.toReach(List.of(taken(ANN, 1), taken(BEN, 1)), BOTH, 1))
                .isEmpty();
    }

    @Test
    void R_192_a_further_sending_is_for_those_whom_nothing_has_reached_and_else_for_all() {
        assertThat(EmailRecord.toReach(List.of(taken(ANN, 1), taken(BEN, 1).cameBack()), BOTH, 2))
                .containsExactly(BEN);
        assertThat(EmailRecord.toReach(List.of(taken(ANN, 1), taken(BEN, 1)), BOTH, 2))
                .isEqualTo(BOTH);
        assertThat(EmailRecord.toReach(List.of(taken(ANN, 1), taken(BEN, 1), taken(ANN, 2)), BOTH, 2))
                .containsExactly(BEN);
    }

    @Test
    void R_192_what_came_back_is_not_tried_again_within_its_sending() {
        assertThat(EmailRecord.toReach(List.of(taken(ANN, 1).cameBack()), Set.of(ANN), 1))
                .isEmpty();
    }

    @Test
    void R_192_an_email_that_came_back_is_settled_by_a_later_one_that_did_not() {
        EmailRecord back = taken(ANN, 1).cameBack();
        assertThat(EmailRecord.anyCameBack(List.of(taken(ANN, 1)))).isFalse();
        assertThat(EmailRecord.anyCameBack(List.of(back, taken(BEN, 1)))).isTrue();
        assertThat(EmailRecord.anyCameBack(List.of(back, taken(ANN, 2)))).isFalse();
    }

    @Test
    void R_192_each_person_and_each_sending_has_an_identity_of_its_own_from_which_no_one_learns_who_they_are() {
        assertThat(List.of(
                        taken(ANN, 1).identity(KEY),
                        taken(BEN, 1).identity(KEY),
                        taken(ANN, 2).identity(KEY),
                        taken(ANN, 1).identity(new NotificationKey(Scenario.CASE, 4, KEY.recipient()))))
                .doesNotHaveDuplicates()
                .allMatch(identity -> identity.matches("[0-9a-f]{64}"));
        assertThat(taken(ANN, 1).cameBack().identity(KEY))
                .isEqualTo(taken(ANN, 1).identity(KEY));
    }
}
