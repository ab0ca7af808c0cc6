package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COORDINATOR;
import static io.github.ehckit.spi.journey.Cast.PSYCHOLOGIST;
import static io.github.ehckit.spi.journey.Cast.THERAPIST;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.document.Transcript;
import io.github.ehckit.document.TranscriptEntry;
import io.github.ehckit.people.Actor;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.Section;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.usecase.AdviceRequestRow;
import io.github.ehckit.usecase.VisibleDraft;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

/** Every section of a response is opened by itself, holds words of its own, and is read as it was written. */
class EverySectionJourneyTest {
    private static final int MANY = 3;

    private final Journey journey = Journey.advising();

    @Test
    void R_118_R_129_and_R_130_each_area_is_written_and_left_and_every_other_is_found_as_it_was() {
        Map<SectionCode, Answers> written = new TreeMap<>();
        for (Section area : home().template().areas()) {
            assertThat(home().draft().contents().of(area.code())).isEqualTo(Answers.none());
            written.put(area.code(), words(area));
            journey.saved(1, THERAPIST, area.code(), words(area));
            assertThat(home().draft().contents()).isEqualTo(Contents.of(written));
            assertThat(journey.row(1, THERAPIST).status()).isEqualTo(AdviceRequestRow.Status.PENDING);
        }
        assertThat(written).hasSize(6);
        Section first = home().template().areas().getFirst();
        journey.saved(1, THERAPIST, first.code(), Writing.area());
        written.put(first.code(), Writing.area());
        assertThat(home().draft().contents()).as("opened again at the end").isEqualTo(Contents.of(written));
    }

    @Test
    void R_118_and_R_128_saving_an_area_says_nothing_of_any_other() {
        List<Section> areas = home().template().areas();
        for (Section area : areas) {
            journey.saved(1, THERAPIST, area.code(), words(area));
        }
        journey.saved(1, THERAPIST, areas.getLast().code(), Answers.none());
        assertThat(home().draft().contents().of(areas.getLast().code())).isEqualTo(Answers.none());
        assertThat(areas.subList(0, areas.size() - 1))
                .allSatisfy(area ->
                        assertThat(home().draft().contents().of(area.code())).isEqualTo(words(area)));
    }

    @Test
    void R_124_to_R_126_every_step_outcome_and_provision_of_every_area_is_submitted_read_and_printed() {
        List<Section> areas = home().template().areas();
        journey.wroteAll(1, THERAPIST);
        for (Section area : areas) {
            journey.saved(1, THERAPIST, area.code(), words(area));
        }
        journey.submitted(1, THERAPIST).wroteAll(2, PSYCHOLOGIST).submitted(2, PSYCHOLOGIST);
        for (Actor reader : List.of(THERAPIST, PSYCHOLOGIST, COORDINATOR)) {
            assertThat(areas)
                    .allSatisfy(area -> assertThat(sealed(reader).contents().of(area.code()))
                            .isEqualTo(words(area)));
        }
        String last = areas.getLast().label() + " " + MANY;
        assertThat(printed())
                .anyMatch(line -> line.contains("Outcome of " + last))
                .anyMatch(line -> line.contains("Step of " + last + "." + MANY))
                .anyMatch(line -> line.contains("Provision of " + last + "." + MANY));
    }

    private VisibleDraft home() {
        return journey.draft(1, THERAPIST).orElseThrow();
    }

    private SubmittedAdvice sealed(Actor reader) {
        return journey.hub.advice().latest(journey.request(1), reader).orElseThrow();
    }

    private List<String> printed() {
        return Transcript.of(journey.hub
                        .documents()
                        .advice(journey.request(1), PSYCHOLOGIST)
                        .orElseThrow())
                .stream()
                .map(TranscriptEntry::text)
                .toList();
    }

    /** Words that stand in this area and nowhere else: three outcomes, each with three steps and three provisions. */
    private static Answers words(Section area) {
        return Answers.none()
                .with("strengths", "Strengths in " + area.label())
                .with("needs", "Needs in " + area.label())
                .adding("outcomes", many(area.label(), EverySectionJourneyTest::outcome));
    }

    private static Answers outcome(String where) {
        return Answers.none()
                .with("outcome", "Outcome of " + where)
                .adding("steps", many(where, EverySectionJourneyTest::step))
                .adding(
                        "provisions",
                        many(where, which -> Answers.none().with("provision", "Provision of " + dotted(which))));
    }

    private static Answers step(String where) {
        return Answers.none().with("step", "Step of " + dotted(where)).with("achieveBy", Day.on("Wed 2 Sep 2026"));
    }

    private static String dotted(String where) {
        return where.substring(0, where.lastIndexOf(' ')) + "." + where.substring(where.lastIndexOf(' ') + 1);
    }

    private static Entry[] many(String where, Function<String, Answers> of) {
        List<Entry> entries = new ArrayList<>();
        for (int number = 1; number <= MANY; number++) {
            entries.add(Entry.of("e" + number, of.apply(where + " " + number)));
        }
        return entries.toArray(Entry[]::new);
    }
}
