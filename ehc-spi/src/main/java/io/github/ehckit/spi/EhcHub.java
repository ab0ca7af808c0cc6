package io.github.ehckit.spi;

import io.github.ehckit.port.DocumentRenderer;
import io.github.ehckit.port.Ports;
import io.github.ehckit.port.StorageFailure;
import io.github.ehckit.spi.memory.InMemoryDirectory;
import io.github.ehckit.spi.memory.MemoryPlugin;
import io.github.ehckit.spi.memory.RecordingNotifier;
import io.github.ehckit.usecase.AdviceReading;
import io.github.ehckit.usecase.CaseDocuments;
import io.github.ehckit.usecase.CaseReading;
import io.github.ehckit.usecase.Casework;
import io.github.ehckit.usecase.Deliveries;
import io.github.ehckit.usecase.Forms;
import io.github.ehckit.usecase.Uploads;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The library, put together: the use cases over the adapters that the host chose.
 *
 * <p>It opens no thread and keeps nothing static, so that a process may have as many as it likes. Thread-safe.
 *
 * {@snippet :
 * try (EhcHub hub = EhcHub.assemble()
 *         .with(new MemoryPlugin())
 *         .with(directory)
 *         .with(notifier)
 *         .open()) {
 *     hub.casework().open(new RequestCommand.ReceiveRequest(child, receivedOn), coordinator);
 * }
 * }
 */
public final class EhcHub implements AutoCloseable {
    private final Casework casework;
    private final CaseReading reading;
    private final AdviceReading advice;
    private final CaseDocuments documents;
    private final Uploads uploads;
    private final Deliveries deliveries;
    private final Forms forms;
    private final Map<String, DocumentRenderer> renderers;
    private final List<Choice> choices;
    private final Closings closings;

    EhcHub(Ledger ledger, Clock clock) {
        Ports ports = ledger.ports();
        this.casework = new Casework(ports, clock);
        this.reading = new CaseReading(ports, clock);
        this.advice = new AdviceReading(ports, clock);
        this.documents = new CaseDocuments(ports, clock);
        this.uploads = new Uploads(ports, clock);
        this.deliveries = new Deliveries(ports, clock);
        this.forms = new Forms(ports);
        this.renderers = Map.copyOf(ledger.renderers());
        this.choices = ledger.choices();
        this.closings = ledger.closings();
    }

    /** Begins to put a hub together. */
    public static Assembly assemble() {
        return new Assembly();
    }

    /** A hub that keeps everything in memory, knows no team and tells nobody, to try the library. */
    public static EhcHub inMemory() {
        return assemble()
                .with(new MemoryPlugin())
                .with(new InMemoryDirectory())
                .with(new RecordingNotifier())
                .open();
    }

    /** Takes commands. */
    public Casework casework() {
        return casework;
    }

    /** Shows what a person may see of a case. */
    public CaseReading reading() {
        return reading;
    }

    /** Shows what a person may see of the advice on a case: drafts, submitted versions, and who has read them. */
    public AdviceReading advice() {
        return advice;
    }

    /** Makes documents of what a person may see. */
    public CaseDocuments documents() {
        return documents;
    }

    /** Takes documents that belong to responses, has them scanned, and hands them out. */
    public Uploads uploads() {
        return uploads;
    }

    /** Tells people outside. */
    public Deliveries deliveries() {
        return deliveries;
    }

    /** Shows and publishes the forms on which an authority asks for advice. */
    public Forms forms() {
        return forms;
    }

    /** Writes documents in a format, such as {@code application/pdf}; empty if no adapter does. */
    public Optional<DocumentRenderer> renderer(String mediaType) {
        return Optional.ofNullable(renderers.get(mediaType));
    }

    /** The formats in which documents can be written. */
    public Set<String> mediaTypes() {
        return renderers.keySet();
    }

    /** Who fills each place, and who was passed over. */
    public List<Choice> choices() {
        return choices;
    }

    /**
     * Closes what the plugins opened, and nothing that the host gave. A second call does nothing.
     *
     * @throws StorageFailure if something cannot be closed, after everything else was
     */
    @Override
    public void close() {
        closings.close().ifPresent(failure -> {
            throw failure;
        });
    }
}
