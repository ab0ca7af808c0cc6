package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.casework.AdviceRequestId;
import io.github.ehckit.casework.CaseId;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.port.DocumentScanner.Verdict;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.spi.memory.RecordingNotifier.Told;
import io.github.ehckit.upload.AttachedDocument;
import io.github.ehckit.upload.Clearance;
import io.github.ehckit.upload.UploadPolicy;
import io.github.ehckit.usecase.Download;
import io.github.ehckit.usecase.Uploads;
import io.github.ehckit.usecase.WorkReport;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** A {@link Journey} with documents. What is named in the past tense must succeed; all else is answered. */
final class Documents {
    private static final int PLENTY = 100;

    final PatternScanner scanner = new PatternScanner();
    final EhcHub hub;
    final Troubles<Integer, Verdict> viruses = new Troubles<>();
    private final Journey journey;

    private Documents(UploadPolicy policy) {
        journey = Journey.advising(assembly ->
                assembly.scanner(new TroubledScanner(scanner, viruses)).with(policy));
        hub = journey.hub;
    }

    static Documents advising() {
        return advising(UploadPolicy.STANDARD);
    }

    static Documents advising(UploadPolicy policy) {
        return new Documents(policy);
    }

    Uploads uploads() {
        return hub.uploads();
    }

    void pass(Duration time) {
        journey.clock.pass(time);
    }

    Documents on(String day) {
        journey.on(day);
        return this;
    }

    Documents added(int request, Actor by, String name, String content) {
        return added(request, by, name, TestFiles.stream(content));
    }

    Documents added(int request, Actor by, String name, InputStream content) {
        add(request, by, name, content).orElseThrow();
        return this;
    }

    Documents scanned() {
        assertThat(scan()).doesNotContainKey(Clearance.WAITING).isNotEmpty();
        return this;
    }

    Documents wroteAll(int request, Actor by) {
        journey.wroteAll(request, by);
        return this;
    }

    Documents submitted(int request, Actor by) {
        journey.submitted(request, by);
        return this;
    }

    Documents reopened(int request) {
        journey.reopened(request);
        return this;
    }

    Outcome<AttachedDocument> add(int request, Actor by, String name, String content) {
        return add(request, by, name, TestFiles.stream(content));
    }

    Outcome<AttachedDocument> add(int request, Actor by, String name, InputStream content) {
        try {
            return uploads().add(request(request), name, content, by);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Outcome<List<AttachedDocument>> remove(int request, Actor by, int document) {
        return uploads().remove(request(request), document, by);
    }

    Outcome<Download> download(int request, int document, Actor reader) {
        return uploads().download(request(request), document, reader);
    }

    List<AttachedDocument> draft(int request, Actor reader) {
        return uploads().draft(request(request), reader).orElseThrow();
    }

    List<AttachedDocument> submittedTo(int request, Actor reader) {
        return uploads().submitted(request(request), reader).orElseThrow();
    }

    Map<Clearance, Integer> scan() {
        return report().counts();
    }

    WorkReport<Clearance> report() {
        return uploads().scanWaiting(COUNCIL, PLENTY);
    }

    /** How many files are swept two days on. */
    int sweptLater() {
        journey.on("Fri 6 Mar 2026");
        return uploads().sweep(COUNCIL);
    }

    void deliver() {
        journey.deliver();
    }

    List<Told> told() {
        return journey.told();
    }

    AdviceRequestId request(int number) {
        return journey.request(number);
    }

    CaseId id() {
        return journey.id();
    }
}
