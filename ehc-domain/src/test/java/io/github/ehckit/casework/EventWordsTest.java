package io.github.ehckit.casework;

import static io.github.ehckit.casework.Cast.wording;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.advice.SufficiencyAgreement;
import io.github.ehckit.history.CaseEvent;
import io.github.ehckit.history.PersonalText;
import io.github.ehckit.record.Flag;
import io.github.ehckit.record.KeyedDay;
import io.github.ehckit.record.RecordEvent;
import io.github.ehckit.usecase.EventWords;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of whom words are for is closed over every event: nothing that somebody wrote is for nobody. */
class EventWordsTest {

    static Stream<CaseEvent> events() {
        return EveryEvent.once().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("events")
    void R_183_every_word_that_an_event_holds_is_for_the_readers_of_some_part(CaseEvent event) {
        List<PersonalText> held = held(event).toList();
        assertThat(held).as("the example has every text that its type can hold").hasSize(texts(event.getClass()));
        assertThat(EventWords.of(event).map(EventWords::words).orElse(List.of()))
                .isEqualTo(held);
    }

    @Test
    void R_183_the_words_of_a_day_corrected_are_for_those_whom_the_day_concerns() {
        assertThat(Stream.of(
                                new KeyedDay.Start(),
                                new KeyedDay.ConsiderationNotified(),
                                new KeyedDay.AssessmentDecision(),
                                new KeyedDay.PlanDecision(),
                                new KeyedDay.Reversal(),
                                new KeyedDay.DateOfBirth(),
                                new KeyedDay.AdviceRequested(1),
                                new KeyedDay.PreviousAdviceGiven(1),
                                new KeyedDay.SufficiencyAgreed(1, SufficiencyAgreement.Party.AUTHOR),
                                new KeyedDay.FlagSet(Flag.SAFEGUARDING))
                        .map(EventWordsTest::partOf))
                .containsExactly(
                        CasePart.DECISION_REASONS,
                        CasePart.DECISION_REASONS,
                        CasePart.DECISION_REASONS,
                        CasePart.DECISION_REASONS,
                        CasePart.DECISION_REASONS,
                        CasePart.AUTHORITY_ENTRIES,
                        CasePart.ADVICE_REQUEST_NOTE,
                        CasePart.REG_6_DUTIES,
                        CasePart.REG_6_DUTIES,
                        CasePart.FLAG_ENTRIES);
    }

    @Test
    void R_183_no_words_are_for_everyone_who_sees_the_case() {
        assertThat(events().flatMap(event -> EventWords.of(event).stream()).map(EventWords::part))
                .doesNotContain(CasePart.CASE_FILE);
    }

    private static CasePart partOf(KeyedDay which) {
        RecordEvent event = new RecordEvent.DayCorrected(
                which, Day.on("Mon 2 Feb 2026"), Day.on("Tue 3 Feb 2026"), wording("keyed wrongly"));
        return EventWords.of(event).orElseThrow().part();
    }

    /** Every text in a value, however deep. */
    private static Stream<PersonalText> held(Object value) {
        return switch (value) {
            case PersonalText text -> Stream.of(text);
            case Optional<?> some -> some.stream().flatMap(EventWordsTest::held);
            case Record record ->
                Stream.of(record.getClass().getRecordComponents())
                        .map(component -> read(component, record))
                        .flatMap(EventWordsTest::held);
            default -> Stream.empty();
        };
    }

    private static Object read(RecordComponent component, Record of) {
        try {
            return component.getAccessor().invoke(of);
        } catch (ReflectiveOperationException hidden) {
            throw new IllegalStateException("events are public records", hidden);
        }
    }

    /** How many texts a type can hold at most, however deep. */
    private static int texts(Type type) {
        return switch (type) {
            case Class<?> text when text == PersonalText.class -> 1;
            case Class<?> record
            when record.isRecord() ->
                Stream.of(record.getRecordComponents())
                        .mapToInt(component -> texts(component.getGenericType()))
                        .sum();
            case ParameterizedType some ->
                Stream.of(some.getActualTypeArguments())
                        .mapToInt(EventWordsTest::texts)
                        .sum();
            default -> 0;
        };
    }
}
