package io.github.ehckit.example.quickstart;

import static io.github.ehckit.example.quickstart.People.COORDINATOR;
import static io.github.ehckit.example.quickstart.People.COUNCIL;
import static io.github.ehckit.example.quickstart.People.PSYCHOLOGIST;

import io.github.ehckit.document.DocumentMetadata;
import io.github.ehckit.document.DocumentModel;
import io.github.ehckit.document.Paragraph;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.spi.EhcHub;
import io.github.ehckit.upload.Attachment;
import io.github.ehckit.upload.ScanStatus;
import io.github.ehckit.usecase.Download;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Locale;

/**
 * The enclosure of the advice: an attachment that the psychologist adds, a PDF that this program makes.
 *
 * @param hub which takes it
 * @param story which tells of it
 */
record Enclosure(EhcHub hub, Story story) {
    private static final int AT_A_TIME = 20;

    /** Attaches it, unless it was attached before. */
    void addTo(AdviceRequestId request) {
        if (hub.uploads().draft(request, PSYCHOLOGIST).orElseThrow().isEmpty()) {
            story.tell(PSYCHOLOGIST, "adds a document to the response", add(request));
            story.tellRefusal(PSYCHOLOGIST, "opens it at once", hub.uploads().download(request, 1, PSYCHOLOGIST));
        }
    }

    /** Scans it. A host calls this from its scheduler. No person waits for it: the advice is submitted either way. */
    void scan() {
        hub.uploads()
                .scanWaiting(COUNCIL, AT_A_TIME)
                .counts()
                .forEach((status, count) -> story.say(
                        "  documents scanned: " + count + " " + status.name().toLowerCase(Locale.ROOT)));
    }

    /**
     * Downloads the submitted and scanned attachments, as a host would send them, into a folder; the names are ours,
     * never those that people gave.
     */
    List<Path> download(AdviceRequestId request, String name, Path folder) throws IOException {
        List<Attachment> submitted = hub.uploads().submitted(request, COORDINATOR).orElseThrow().stream()
                .filter(attachment -> attachment.scan() == ScanStatus.CLEAN)
                .toList();
        for (Attachment attachment : submitted) {
            Download download = hub.uploads()
                    .download(request, attachment.number(), COORDINATOR)
                    .orElseThrow();
            try (OutputStream to = Files.newOutputStream(path(attachment, name, folder))) {
                download.writeTo(to);
            }
        }
        return submitted.stream()
                .map(attachment -> path(attachment, name, folder))
                .toList();
    }

    private static Path path(Attachment attachment, String name, Path folder) {
        String extension = attachment.file().type().extensions().getFirst();
        return folder.resolve(name + "-document-" + attachment.number() + "." + extension);
    }

    private Outcome<Attachment> add(AdviceRequestId request) {
        try (InputStream content = new ByteArrayInputStream(observation())) {
            return hub.uploads().add(request, "Classroom observation.pdf", content, PSYCHOLOGIST);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private byte[] observation() throws IOException {
        DocumentModel observation = DocumentModel.of(
                        DocumentMetadata.of(
                                "Classroom observation",
                                Instant.parse("2026-02-24T10:00:00Z"),
                                "Northshire Council",
                                "Observation"),
                        List.of(Paragraph.of(
                                "Works well in a pair; loses the thread when the whole class is addressed.")))
                .orElseThrow();
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        hub.renderer("application/pdf").orElseThrow().render(observation, pdf).orElseThrow();
        return pdf.toByteArray();
    }
}
