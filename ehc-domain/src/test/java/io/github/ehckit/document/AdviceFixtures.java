package io.github.ehckit.document;

import static io.github.ehckit.casework.Cast.PSYCHOLOGIST;
import static io.github.ehckit.casework.Scenario.psychologistAsked;

import io.github.ehckit.casework.Cast;
import io.github.ehckit.casework.Scenario;
import io.github.ehckit.document.TranscriptEntry.Role;
import io.github.ehckit.people.Authority;
import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.timetable.Timetable;
import io.github.ehckit.wording.Wording;
import java.time.Instant;
import java.util.List;

/** Documents of a psychologist's response, and what they say. */
final class AdviceFixtures {
    static final Instant TODAY = Instant.parse("2026-03-04T12:00:00Z");
    static final Authority AUTHORITY = new Authority(Cast.COUNCIL, "Northshire Council", "send@northshire.example");

    private AdviceFixtures() {}

    static DocumentModel draft(Scenario scenario) {
        return document(scenario)
                .draft(scenario.response(1), scenario.attached(1), TODAY)
                .orElseThrow();
    }

    static DocumentModel submitted(Scenario scenario) {
        SubmittedAdvice advice = scenario.sealed(1).getLast();
        return document(scenario).submitted(advice).orElseThrow();
    }

    static Scenario draftWith(Answers area) {
        return psychologistAsked().completes(1, PSYCHOLOGIST).writes(1, PSYCHOLOGIST, "cognition", area);
    }

    static Scenario withArea(Answers area) {
        return draftWith(area).on("Wed 4 Mar 2026").submits(1, PSYCHOLOGIST);
    }

    static List<String> words(List<Row> rows) {
        return rows.stream()
                .flatMap(row -> row.cells().stream())
                .map(cell -> cell.content().isEmpty()
                        ? ""
                        : ((Paragraph) cell.content().getFirst()).text().plain())
                .toList();
    }

    static List<String> headings(DocumentModel document) {
        return Transcript.of(document).stream()
                .filter(passage -> passage.role() == Role.HEADING)
                .map(passage -> passage.level() + " " + passage.text())
                .toList();
    }

    static List<String> said(DocumentModel document) {
        return Transcript.of(document).stream().map(TranscriptEntry::text).toList();
    }

    static List<Table> tables(List<Block> blocks) {
        return blocks.stream()
                .flatMap(block -> switch (block) {
                    case Section section -> tables(section.blocks()).stream();
                    case Table table -> List.of(table).stream();
                    default -> List.<Table>of().stream();
                })
                .toList();
    }

    static AdviceDocument document(Scenario scenario) {
        return document(scenario, 1, Wording.english());
    }

    static AdviceDocument document(Scenario scenario, int request, Wording wording) {
        return new AdviceDocument(
                AUTHORITY,
                scenario.ehcCase(),
                scenario.asked(request),
                NationalTemplates.advice(),
                Timetable.england(),
                wording);
    }
}
