package io.github.ehckit.document;

import static io.github.ehckit.document.AdviceFixtures.AUTHORITY;
import static io.github.ehckit.document.AdviceFixtures.TODAY;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.casework.Cast;
import io.github.ehckit.casework.Scenario;
import io.github.ehckit.draft.AdviceDraft;
import io.github.ehckit.draft.SectionDraft;
import io.github.ehckit.seal.Seal;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.AuthorityTemplates;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.RandomAnswers;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.answer.Answer;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.SectionCode;
import io.github.ehckit.timetable.Timetable;
import io.github.ehckit.wording.Wording;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.TestReporter;

/** Whatever is written on the guide's form, or on a council's own, makes a document that everyone can read, and nothing of it is lost. */
class EveryAnswerIsPrintedTest {
    private static final List<Template> FORMS = List.of(NationalTemplates.advice(), AuthorityTemplates.second());
    private static final Scenario CASE = Scenario.psychologistAsked();

    @RepeatedTest(40)
    void R_137_and_R_146_of_random_answers_each_line_is_in_the_draft_and_in_the_submission(TestReporter reporter) {
        long seed = Long.getLong("ehckit.seed", new Random().nextLong());
        reporter.publishEntry("ehckit.seed", String.valueOf(seed));
        FORMS.forEach(template -> printed(template, seed));
    }

    private static void printed(Template template, long seed) {
        Contents contents = new RandomAnswers(new Random(seed)).of(template);
        AdviceDraft draft = response(contents);
        Seal seal = new Seal(1, "0".repeat(64), Cast.PSYCHOLOGIST.id(), TODAY);

        Set<String> lines = lines(template.asked(contents));
        assertThat(said(document(template).draft(draft, List.of(), TODAY).orElseThrow()))
                .as("seed %d", seed)
                .containsAll(lines);
        assertThat(said(document(template).submitted(sealed(draft, seal)).orElseThrow()))
                .as("seed %d", seed)
                .containsAll(lines);
    }

    private static SubmittedAdvice sealed(AdviceDraft draft, Seal seal) {
        return new SubmittedAdvice(
                draft.request(),
                draft.template(),
                draft.corrects(),
                seal,
                Cast.PSYCHOLOGIST.signatory(),
                draft.contents(),
                List.of());
    }

    private static AdviceDocument document(Template template) {
        return new AdviceDocument(
                AUTHORITY, CASE.ehcCase(), CASE.asked(1), template, Timetable.england(), Wording.english());
    }

    private static AdviceDraft response(Contents contents) {
        Map<SectionCode, SectionDraft> drafts = new TreeMap<>();
        contents.sections()
                .forEach((code, answers) ->
                        drafts.put(code, new SectionDraft(1, answers, Cast.PSYCHOLOGIST.id(), false, TODAY)));
        return CASE.response(1).with(drafts);
    }

    /** Each line with words of everything that was written. */
    private static Set<String> lines(Contents contents) {
        Set<String> lines = new HashSet<>();
        contents.sections().values().stream()
                .flatMap(EveryAnswerIsPrintedTest::texts)
                .flatMap(text -> VisibleText.of(text).lines())
                .filter(line -> !line.isBlank())
                .forEach(lines::add);
        return lines;
    }

    private static Stream<String> texts(Answers answers) {
        Stream<String> own = answers.fields().values().stream()
                .flatMap(answer -> answer instanceof Answer.Written written && !written.blank()
                        ? Stream.of(written.text())
                        : Stream.empty());
        Stream<String> deeper = answers.groups().values().stream()
                .flatMap(entries -> entries.stream().flatMap(entry -> texts(entry.answers())));
        return Stream.concat(own, deeper);
    }

    private static Set<String> said(DocumentModel document) {
        Set<String> said = new HashSet<>();
        Transcript.of(document).forEach(passage -> said.add(passage.text()));
        return said;
    }
}
