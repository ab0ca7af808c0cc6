package io.github.ehckit.spi;

import io.github.ehckit.port.AdviceStore;
import io.github.ehckit.port.AttachmentScanner;
import io.github.ehckit.port.AttachmentStore;
import io.github.ehckit.port.ByteStore;
import io.github.ehckit.port.CaseStore;
import io.github.ehckit.port.CommandValidator;
import io.github.ehckit.port.ContentInspector;
import io.github.ehckit.port.Directory;
import io.github.ehckit.port.DocumentRenderer;
import io.github.ehckit.port.Notifier;
import io.github.ehckit.port.Outbox;
import io.github.ehckit.port.Ports;
import io.github.ehckit.port.SettingsProvider;
import io.github.ehckit.port.TemplateCatalogue;
import io.github.ehckit.port.UnitOfWork;
import java.util.List;
import java.util.Objects;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * The key of a port of the hub that one adapter fills. The constants are the only list of ports: a port with a constant
 * can be offered, is required, and goes to the use cases.
 *
 * @param port that the adapter implements
 * @param detail which of several places of one port, such as a media type; empty for the only one
 * @param missing the problem if no adapter is offered
 * @param place where the adapter goes among the ports of the use cases
 */
record PortKey<T>(Class<T> port, String detail, AssemblyMessage missing, BiConsumer<Ports.Builder, T> place) {
    static final PortKey<CaseStore> CASES = stored(CaseStore.class, Ports.Builder::cases);
    static final PortKey<AdviceStore> ADVICE = stored(AdviceStore.class, Ports.Builder::advice);
    static final PortKey<AttachmentStore> ATTACHMENTS = stored(AttachmentStore.class, Ports.Builder::attachments);
    static final PortKey<Outbox> OUTBOX = stored(Outbox.class, Ports.Builder::outbox);
    static final PortKey<UnitOfWork> WORK = stored(UnitOfWork.class, Ports.Builder::work);
    static final PortKey<ByteStore> BYTES = hosts(ByteStore.class, Ports.Builder::bytes);
    static final PortKey<ContentInspector> INSPECTOR = hosts(ContentInspector.class, Ports.Builder::inspector);
    static final PortKey<AttachmentScanner> SCANNER = hosts(AttachmentScanner.class, Ports.Builder::scanner);
    static final PortKey<TemplateCatalogue> TEMPLATES = stored(TemplateCatalogue.class, Ports.Builder::templates);
    static final PortKey<SettingsProvider> SETTINGS = hosts(SettingsProvider.class, Ports.Builder::settings);
    static final PortKey<Directory> DIRECTORY = hosts(Directory.class, Ports.Builder::directory);
    static final PortKey<Notifier> NOTIFIER = hosts(Notifier.class, Ports.Builder::notifier);
    static final PortKey<CommandValidator> VALIDATOR = hosts(CommandValidator.class, Ports.Builder::validator);

    /** The ports that must be filled, in the order in which a host is told of them. */
    static final List<PortKey<?>> REQUIRED = List.of(
            CASES,
            ADVICE,
            ATTACHMENTS,
            OUTBOX,
            WORK,
            BYTES,
            INSPECTOR,
            SCANNER,
            TEMPLATES,
            SETTINGS,
            DIRECTORY,
            NOTIFIER,
            VALIDATOR);

    /** Returns the key of the renderer of one media type, which goes to the host and not to the use cases. */
    static PortKey<DocumentRenderer> renderer(String mediaType) {
        return new PortKey<>(DocumentRenderer.class, mediaType, AssemblyMessage.NO_ADAPTER, PortKey::nowhere);
    }

    private static <T> PortKey<T> stored(Class<T> port, BiConsumer<Ports.Builder, T> place) {
        return new PortKey<>(port, "", AssemblyMessage.NO_STORE, place);
    }

    private static <T> PortKey<T> hosts(Class<T> port, BiConsumer<Ports.Builder, T> place) {
        return new PortKey<>(port, "", AssemblyMessage.NO_ADAPTER, place);
    }

    private static void nowhere(Ports.Builder ports, DocumentRenderer renderer) {}

    /** Answers whether both are of one port and one detail. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PortKey<?> that && port.equals(that.port) && detail.equals(that.detail);
    }

    @Override
    public int hashCode() {
        return Objects.hash(port, detail);
    }

    @Override
    public String toString() {
        return detail.isEmpty() ? port.getSimpleName() : port.getSimpleName() + " for " + detail;
    }
}
