package io.github.ehckit.spi;

import io.github.ehckit.port.DocumentRenderer;
import io.github.ehckit.port.Ports;
import io.github.ehckit.port.StorageException;
import io.github.ehckit.spi.memory.InMemoryDirectory;
import io.github.ehckit.spi.memory.MemoryPlugin;
import io.github.ehckit.spi.memory.RecordingNotifier;
import io.github.ehckit.usecase.AdviceReading;
import io.github.ehckit.usecase.CaseDocuments;
import io.github.ehckit.usecase.CaseReading;
import io.github.ehckit.usecase.Casework;
import io.github.ehckit.usecase.HandOvers;
import io.github.ehckit.usecase.NotificationDelivery;
import io.github.ehckit.usecase.Templates;
import io.github.ehckit.usecase.Uploads;
import io.github.ehckit.wording.Wordings;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The hub of the library: its use cases, over the adapters that the host chose.
 *
 * <p>It opens no thread and keeps nothing static, so that a process may have any number of hubs. Thread-safe.
 *
 * {@snippet :
 * try (EhcHub hub = EhcHub.assemble()
 *         .with(new MemoryPlugin())
 *         .with(directory)
 *         .notifier(notifier)
 *         .open()) {
 *     hub.casework().open(new AssessmentCommand.ReceiveRequest(child, receivedOn), coordinator);
 * }
 * }
 */
public final class EhcHub implements AutoCloseable {
    private final Casework casework;
    private final CaseReading reading;
    private final AdviceReading advice;
    private final CaseDocuments documents;
    private final Uploads uploads;
    private final NotificationDelivery deliveries;
    private final HandOvers handOvers;
    private final Templates templates;
    private final Map<String, DocumentRenderer> renderers;
    private final Wordings wordings;
    private final List<PortBinding> bindings;
    private final CloseStack closings;

    EhcHub(AssemblyState state, Clock clock) {
        Ports ports = state.ports();
        this.casework = new Casework(ports, clock);
        this.reading = new CaseReading(ports, clock);
        this.advice = new AdviceReading(ports, clock);
        this.documents = new CaseDocuments(ports, clock);
        this.uploads = new Uploads(ports, clock);
        this.deliveries = new NotificationDelivery(ports, clock);
        this.handOvers = new HandOvers(ports, clock);
        this.templates = new Templates(ports);
        this.wordings = ports.wordings();
        this.renderers = Map.copyOf(state.renderers());
        this.bindings = state.choices();
        this.closings = state.closings();
    }

    /** Begins the assembly of a hub. */
    public static Assembly assemble() {
        return new Assembly();
    }

    /** Opens a hub to try the library: it keeps everything in memory, knows no team and sends no message. */
    public static EhcHub inMemory() {
        return assemble()
                .with(new MemoryPlugin())
                .with(new InMemoryDirectory())
                .notifier(new RecordingNotifier())
                .open();
    }

    /** Returns the use case that carries out commands. */
    public Casework casework() {
        return casework;
    }

    /** Returns the use case that shows a case as a person may see it. */
    public CaseReading reading() {
        return reading;
    }

    /**
     * Returns the use case that shows the advice on a case as a person may see it: drafts, submitted versions and read
     * receipts.
     */
    public AdviceReading advice() {
        return advice;
    }

    /** Returns the use case that renders documents of the advice that a person may see. */
    public CaseDocuments documents() {
        return documents;
    }

    /** Returns the use case that receives attachments, has them scanned, and gives them out. */
    public Uploads uploads() {
        return uploads;
    }

    /** Returns the use case that sends waiting notifications. */
    public NotificationDelivery deliveries() {
        return deliveries;
    }

    /** Returns the use case that hands over what people leave behind. */
    public HandOvers handOvers() {
        return handOvers;
    }

    /** Returns the use case that shows and publishes an authority's advice templates. */
    public Templates templates() {
        return templates;
    }

    /** Returns the wordings of messages: those of each authority, in each language that the host gave. */
    public Wordings wordings() {
        return wordings;
    }

    /** Returns the renderer of a format, such as {@code application/pdf}; empty if no adapter writes it. */
    public Optional<DocumentRenderer> renderer(String mediaType) {
        return Optional.ofNullable(renderers.get(mediaType));
    }

    /** Returns the media types in which documents can be rendered. */
    public Set<String> mediaTypes() {
        return renderers.keySet();
    }

    /** Returns the adapter that was chosen for each port, with those that were passed over. */
    public List<PortBinding> bindings() {
        return bindings;
    }

    /**
     * Closes the resources that plugins opened, and none that the host gave. A second call does nothing.
     *
     * @throws StorageException if a resource cannot be closed, after all others were
     */
    @Override
    public void close() {
        closings.close().ifPresent(failure -> {
            throw failure;
        });
    }
}
