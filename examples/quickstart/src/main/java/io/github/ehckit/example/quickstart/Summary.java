package io.github.ehckit.example.quickstart;

import static io.github.ehckit.example.quickstart.People.COORDINATOR;

import io.github.ehckit.seal.SubmittedAdvice;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.timetable.KeyDate;
import io.github.ehckit.usecase.AdviceRequestRow;
import io.github.ehckit.usecase.CaseFile;
import io.github.ehckit.usecase.TimelineEntry;
import io.github.ehckit.wording.Wording;
import java.util.stream.Collectors;

/** A printed summary of a case, as its co-ordinator may see it. */
final class Summary {
    private final EhcHub hub;
    private final Story story;
    private final Wording wording;

    Summary(EhcHub hub, Story story) {
        this.hub = hub;
        this.story = story;
        this.wording = story.wording();
    }

    void of(CaseFile file) {
        story.say("\nCase " + file.reference() + ": " + wording.of(file.status()) + " (stage: "
                + wording.of(file.stage()) + ")");
        story.say("\nRequests for advice");
        file.requests().forEach(this::request);
        story.say("\nKey dates");
        file.keyDates().forEach(this::keyDate);
        story.say("\nTimeline, the newest first");
        hub.reading().timeline(file.id(), COORDINATOR).orElseThrow().forEach(this::entry);
        story.say("");
    }

    private void request(AdviceRequestRow row) {
        story.say("  %d  %s: requested on %s, due date %s. %s%s"
                .formatted(
                        row.id().number(),
                        wording.of(row.type()),
                        wording.of(row.requestedOn()),
                        wording.of(row.dueOn()),
                        wording.of(row.status()),
                        row.completedOn().map(day -> " on " + wording.of(day)).orElse("")));
        hub.advice().versions(row.id(), COORDINATOR).orElseThrow().forEach(this::version);
    }

    private void version(SubmittedAdvice advice) {
        story.say("     version %d, sealed on %s, SHA-256 %s…, %s"
                .formatted(
                        advice.seal().version(),
                        wording.of(advice.seal().date()),
                        advice.seal().digest().substring(0, 16),
                        advice.genuine() ? "genuine" : "NOT GENUINE"));
    }

    private void keyDate(KeyDate date) {
        String sentences = date.messages().stream().map(wording::of).collect(Collectors.joining(" "));
        story.say("  " + wording.of(date.label()) + "\n      " + sentences);
    }

    private void entry(TimelineEntry entry) {
        story.say("  %2d  %s, %s: %s"
                .formatted(
                        entry.number(), wording.of(entry.at()), wording.of(entry.as()), wording.of(entry.message())));
    }
}
