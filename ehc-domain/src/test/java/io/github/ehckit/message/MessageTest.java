package io.github.ehckit.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.ehckit.history.CaseStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MessageTest {
    private enum Example implements MessageKey {
        DUE("{kind} is due on {day}."),
        LATE_BY("This is {days} late."),
        ASKED("We asked for {kinds}."),
        SENT("Sent at {moment}."),
        FILE("Save ‘{label}’ as {type}."),
        STATUS("The case is at ‘{status}’."),
        KIND("medical advice"),
        ANSWER("{entry} {number}");

        private final String english;

        Example(String english) {
            this.english = english;
        }

        @Override
        public Audience audience() {
            return Audience.FAMILY;
        }

        @Override
        public String english() {
            return english;
        }
    }

    @Test
    void arguments_stand_where_the_sentence_names_them() {
        assertThat(Example.DUE
                        .message(Argument.of("day", LocalDate.of(2026, 3, 16)), Argument.of("kind", Example.KIND))
                        .english())
                .isEqualTo("Medical advice is due on Monday 16 March 2026.");
        assertThat(Example.STATUS
                        .message(Argument.of("status", CaseStatus.CLOSED_IN_PROCESS))
                        .english())
                .isEqualTo("The case is at ‘Closed’.");
    }

    @Test
    void a_label_with_braces_or_dollars_is_shown_as_it_is() {
        assertThat(Example.FILE
                        .message(Argument.label("label", "{type} $1 \\"), Argument.code("type", "PDF"))
                        .english())
                .isEqualTo("Save ‘{type} $1 \\’ as PDF.");
    }

    @ParameterizedTest
    @CsvSource({"0, This is 0 days late.", "1, This is 1 day late.", "1200, 'This is 1,200 days late.'"})
    void an_amount_has_its_unit_in_the_singular_or_plural(long count, String sentence) {
        assertThat(Example.LATE_BY
                        .message(Argument.of("days", AmountMessage.days(count)))
                        .english())
                .isEqualTo(sentence);
    }

    @Test
    void a_list_is_joined_by_commas_and_an_and() {
        assertThat(asked()).isEqualTo("We asked for .");
        assertThat(asked(Example.KIND)).isEqualTo("We asked for medical advice.");
        assertThat(asked(Example.KIND, Example.KIND)).isEqualTo("We asked for medical advice and medical advice.");
        assertThat(asked(Example.KIND, Example.KIND, Example.KIND))
                .isEqualTo("We asked for medical advice, medical advice and medical advice.");
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-09T09:30:00Z, 9:30am on Monday 9 March 2026",
        "2026-07-01T16:00:00Z, 5pm on Wednesday 1 July 2026",
        "2026-07-01T23:05:00Z, 12:05am on Thursday 2 July 2026"
    })
    void a_moment_is_that_of_london(Instant moment, String shown) {
        assertThat(Example.SENT.message(Argument.of("moment", moment)).english())
                .isEqualTo("Sent at " + shown + ".");
    }

    @Test
    void a_place_is_its_parts_from_the_whole_to_the_part() {
        Place place = new Place(
                "emotional.outcomes[o7]",
                List.of(
                        Example.KIND.message(),
                        Example.ANSWER.message(Argument.label("entry", "outcome"), Argument.of("number", 1))));
        assertThat(place.english()).isEqualTo("Medical advice, outcome 1");
        assertThat(Place.of("background").english()).isEmpty();
    }

    @Test
    void an_argument_that_is_missing_repeated_or_unknown_is_refused() {
        Argument day = Argument.of("day", LocalDate.of(2026, 3, 16));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Example.DUE.message(day))
                .withMessage("Give the message message-test-example.due the arguments [day, kind] instead of [day].");
        assertThatIllegalArgumentException().isThrownBy(() -> Example.DUE.message(day, day));
        assertThatIllegalArgumentException().isThrownBy(() -> Example.KIND.message(day));
    }

    @Test
    void a_key_is_the_name_of_its_type_and_its_own() {
        assertThat(Example.LATE_BY.key()).isEqualTo("message-test-example.late-by");
        assertThat(AmountMessage.WORKING_DAYS.key()).isEqualTo("amount-message.working-days");
    }

    private static String asked(Example... kinds) {
        return Example.ASKED.message(Argument.of("kinds", Stream.of(kinds))).english();
    }
}
