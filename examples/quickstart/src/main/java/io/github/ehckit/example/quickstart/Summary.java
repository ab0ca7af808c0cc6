package io.github.ehckit.example.quickstart;

import static io.github.ehckit.example.quickstart.People.COORDINATOR;

import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.timetable.KeyDate;
import io.github.ehckit.usecase.AdviceRequestRow;
import io.github.ehckit.usecase.CaseFile;
import io.github.ehckit.usecase.TimelineEntry;
import java.time.LocalDate;

/** A printed summary of a case, as its co-ordinator may see it. */
final class Summary {
    private final EhcHub hub;
    private final Story story;

    Summary(EhcHub hub, Story story) {
        this.hub = hub;
        this.story = story;
    }

    void of(CaseFile file) {
        story.say("\nCase " + file.reference() + ": " + file.status().english() + " (stage "
                + file.stage().english() + ")");
        story.say("\nRequests for advice");
        file.requests().forEach(this::request);
        story.say("\nKey dates");
        file.keyDates().forEach(this::keyDate);
        story.say("\nTimeline, the newest first");
        hub.reading().timeline(file.id(), COORDINATOR).orElseThrow().forEach(this::entry);
        story.say("");
    }

    private void request(AdviceRequestRow row) {
        story.say("  %d  %-13s requested %s  due %s  %-9s %s"
                .formatted(
                        row.id().number(),
                        row.type(),
                        row.requestedOn(),
                        row.dueOn(),
                        row.status(),
                        row.completedOn().map(LocalDate::toString).orElse("")));
        hub.advice().versions(row.id(), COORDINATOR).orElseThrow().forEach(this::version);
    }

    private void version(SubmittedAdvice advice) {
        story.say("     version %d, sealed %s, SHA-256 %s…, %s"
                .formatted(
                        advice.seal().version(),
                        advice.seal().date(),
                        advice.seal().digest().substring(0, 16),
                        advice.genuine() ? "genuine" : "NOT GENUINE"));
    }

    private void keyDate(KeyDate date) {
        String day = date.day().map(LocalDate::toString).orElse("no date");
        story.say("  %-11s %s".formatted(day, date.label().english()));
        story.say("  %-11s %s".formatted("", date.sentence()));
    }

    private void entry(TimelineEntry entry) {
        story.say("  %2d  %s  %-30s %s"
                .formatted(entry.number(), entry.at(), entry.as().english(), entry.sentence()));
    }
}
