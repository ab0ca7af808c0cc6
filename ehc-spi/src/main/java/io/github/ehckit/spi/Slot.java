package io.github.ehckit.spi;

import io.github.ehckit.port.ByteStore;
import io.github.ehckit.port.CaseStore;
import io.github.ehckit.port.CommandValidator;
import io.github.ehckit.port.ContentInspector;
import io.github.ehckit.port.CouncilPolicies;
import io.github.ehckit.port.Directory;
import io.github.ehckit.port.DocumentRenderer;
import io.github.ehckit.port.DocumentScanner;
import io.github.ehckit.port.DocumentStore;
import io.github.ehckit.port.Notifier;
import io.github.ehckit.port.Outbox;
import io.github.ehckit.port.ResponseStore;
import io.github.ehckit.port.TemplateCatalogue;
import io.github.ehckit.port.UnitOfWork;
import io.github.ehckit.upload.UploadPolicy;

/**
 * A place in the hub that one adapter fills.
 *
 * @param port that the adapter implements
 * @param detail which of several places of one port, such as a media type; empty for the only one
 * @param remedy what to do if nobody fills it
 */
record Slot<T>(Class<T> port, String detail, String remedy) {
    private static final String STORE =
            "add io.github.ehckit:ehc-persistence and call discover() or with(new PersistencePlugin())"
                    + ", or call with(new MemoryPlugin()) to keep everything in memory";

    static final Slot<CaseStore> CASES = stored(CaseStore.class);
    static final Slot<ResponseStore> RESPONSES = stored(ResponseStore.class);
    static final Slot<DocumentStore> DOCUMENTS = stored(DocumentStore.class);
    static final Slot<Outbox> OUTBOX = stored(Outbox.class);
    static final Slot<UnitOfWork> WORK = stored(UnitOfWork.class);
    static final Slot<ByteStore> BYTES = hosts(ByteStore.class);
    static final Slot<ContentInspector> INSPECTOR = hosts(ContentInspector.class);
    static final Slot<DocumentScanner> SCANNER = hosts(DocumentScanner.class);
    static final Slot<UploadPolicy> UPLOADS = hosts(UploadPolicy.class);
    static final Slot<CouncilPolicies> POLICIES = hosts(CouncilPolicies.class);
    static final Slot<TemplateCatalogue> TEMPLATES = stored(TemplateCatalogue.class);
    static final Slot<Directory> DIRECTORY = hosts(Directory.class);
    static final Slot<Notifier> NOTIFIER = hosts(Notifier.class);
    static final Slot<CommandValidator> VALIDATOR = hosts(CommandValidator.class);

    static Slot<DocumentRenderer> renderer(String mediaType) {
        return new Slot<>(DocumentRenderer.class, mediaType, "");
    }

    private static <T> Slot<T> stored(Class<T> port) {
        return new Slot<>(port, "", STORE);
    }

    private static <T> Slot<T> hosts(Class<T> port) {
        return new Slot<>(
                port, "", "call with(…) with your own " + port.getSimpleName() + ", or name a plugin that has one");
    }

    @Override
    public String toString() {
        return detail.isEmpty() ? port.getSimpleName() : port.getSimpleName() + " for " + detail;
    }
}
