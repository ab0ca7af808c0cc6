package io.github.ehckit.spi.journey;

import static io.github.ehckit.spi.journey.Cast.COUNCIL;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.history.CaseId;
import io.github.ehckit.notification.Email;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.people.Actor;
import io.github.ehckit.port.AttachmentScanner.Verdict;
import io.github.ehckit.spi.Assembly;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.upload.Attachment;
import io.github.ehckit.upload.ScanStatus;
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
import java.util.function.UnaryOperator;

/** A {@link Journey} with documents. What is named in the past tense must succeed; all else is answered. */
final class AttachmentJourney {
    private static final int PLENTY = 100;

    final PatternScanner scanner = new PatternScanner();
    final EhcHub hub;
    final HostFaults<Integer, Verdict> viruses = new HostFaults<>();
    private final Journey journey;

    private AttachmentJourney(UnaryOperator<Assembly> more) {
        journey = Journey.advising(assembly -> more.apply(assembly.scanner(new FaultyScanner(scanner, viruses))));
        hub = journey.hub;
    }

    static AttachmentJourney advising() {
        return advising(UploadPolicy.STANDARD);
    }

    static AttachmentJourney advising(UploadPolicy policy) {
        return advising(assembly -> assembly.with(policy));
    }

    /** The same, through a hub to which the host gives something more. */
    static AttachmentJourney advising(UnaryOperator<Assembly> more) {
        return new AttachmentJourney(more);
    }

    Journey journey() {
        return journey;
    }

    Uploads uploads() {
        return hub.uploads();
    }

    void pass(Duration time) {
        journey.clock.pass(time);
    }

    AttachmentJourney on(String day) {
        journey.on(day);
        return this;
    }

    AttachmentJourney added(int request, Actor by, String name, String content) {
        return added(request, by, name, TestFiles.stream(content));
    }

    AttachmentJourney added(int request, Actor by, String name, InputStream content) {
        add(request, by, name, content).orElseThrow();
        return this;
    }

    AttachmentJourney scanned() {
        assertThat(scan()).doesNotContainKey(ScanStatus.WAITING).isNotEmpty();
        return this;
    }

    AttachmentJourney wroteAll(int request, Actor by) {
        journey.wroteAll(request, by);
        return this;
    }

    AttachmentJourney submitted(int request, Actor by) {
        journey.submitted(request, by);
        return this;
    }

    AttachmentJourney reopened(int request) {
        journey.reopened(request);
        return this;
    }

    Outcome<Attachment> add(int request, Actor by, String name, String content) {
        return add(request, by, name, TestFiles.stream(content));
    }

    Outcome<Attachment> add(int request, Actor by, String name, InputStream content) {
        try {
            return uploads().add(request(request), name, content, by);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    Outcome<List<Attachment>> remove(int request, Actor by, int document) {
        return uploads().remove(request(request), document, by);
    }

    Outcome<Download> download(int request, int document, Actor reader) {
        return uploads().download(request(request), document, reader);
    }

    List<Attachment> draft(int request, Actor reader) {
        return uploads().draft(request(request), reader).orElseThrow();
    }

    List<Attachment> submittedTo(int request, Actor reader) {
        return uploads().submitted(request(request), reader).orElseThrow();
    }

    Map<ScanStatus, Integer> scan() {
        return report().counts();
    }

    WorkReport<ScanStatus> report() {
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

    List<Email> told() {
        return journey.told();
    }

    AdviceRequestId request(int number) {
        return journey.request(number);
    }

    CaseId id() {
        return journey.id();
    }
}
