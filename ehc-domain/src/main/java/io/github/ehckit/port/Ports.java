package io.github.ehckit.port;

import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.port.AttachmentScanner.Verdict;
import io.github.ehckit.wording.Wordings;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/**
 * The adapters that the use cases need, one for each port. Immutable.
 *
 * <p>A host that does without {@code ehc-spi} builds them here. A port that is added in a later version has a default
 * in the {@linkplain #builder() builder}, so that such a host works as before.
 */
public final class Ports {
    private static final List<Class<?>> ALL = List.of(
            CaseStore.class,
            AdviceStore.class,
            AttachmentStore.class,
            ByteStore.class,
            ContentInspector.class,
            AttachmentScanner.class,
            TemplateCatalogue.class,
            SettingsProvider.class,
            Directory.class,
            Outbox.class,
            Notifier.class,
            UnitOfWork.class,
            CommandValidator.class,
            Wordings.class);

    private final Map<Class<?>, Object> adapters;

    private Ports(Map<Class<?>, Object> adapters) {
        this.adapters = Map.copyOf(adapters);
    }

    /**
     * Makes a builder with the defaults: {@link AuthoritySettings#standard()} for every authority,
     * {@link CommandValidator#NONE}, a scanner that never decides, with which no attachment can ever be read, and the
     * library's English.
     */
    public static Builder builder() {
        return new Builder()
                .settings(authority -> AuthoritySettings.standard())
                .validator(CommandValidator.NONE)
                .scanner(file -> Verdict.UNDECIDED)
                .wordings(Wordings.english());
    }

    /** Returns the store of cases, with their history. */
    public CaseStore cases() {
        return of(CaseStore.class);
    }

    /** Returns the store of drafts, submitted advice and read receipts. */
    public AdviceStore advice() {
        return of(AdviceStore.class);
    }

    /** Returns the store of the attachments of each draft, without their bytes. */
    public AttachmentStore attachments() {
        return of(AttachmentStore.class);
    }

    /** Returns the store of the bytes of attachments. */
    public ByteStore bytes() {
        return of(ByteStore.class);
    }

    /** Returns the inspector that recognises an uploaded file before it is kept. */
    public ContentInspector inspector() {
        return of(ContentInspector.class);
    }

    /** Returns the scanner that looks for viruses in attachments. */
    public AttachmentScanner scanner() {
        return of(AttachmentScanner.class);
    }

    /** Returns the catalogue of the templates on which authorities ask for advice. */
    public TemplateCatalogue templates() {
        return of(TemplateCatalogue.class);
    }

    /** Returns the provider of each authority's settings: its law, its policy and its upload limits. */
    public SettingsProvider settings() {
        return of(SettingsProvider.class);
    }

    /** Returns the directory of authorities, people and teams. */
    public Directory directory() {
        return of(Directory.class);
    }

    /** Returns the outbox of waiting notifications. */
    public Outbox outbox() {
        return of(Outbox.class);
    }

    /** Returns the gateway that tells people outside. */
    public Notifier notifier() {
        return of(Notifier.class);
    }

    /** Returns the unit of work of the stores. */
    public UnitOfWork work() {
        return of(UnitOfWork.class);
    }

    /** Returns the validator of commands. */
    public CommandValidator validator() {
        return of(CommandValidator.class);
    }

    /** Returns the wordings of messages, which the host and its authorities gave. */
    public Wordings wordings() {
        return of(Wordings.class);
    }

    private <T> T of(Class<T> port) {
        return port.cast(Objects.requireNonNull(adapters.get(port)));
    }

    /**
     * A builder of {@link Ports}, with the adapters chosen so far. The latest choice for a port counts. For one thread.
     */
    public static final class Builder {
        private final Map<Class<?>, Object> chosen = new LinkedHashMap<>();

        private Builder() {}

        public Builder cases(CaseStore adapter) {
            return put(CaseStore.class, adapter);
        }

        public Builder advice(AdviceStore adapter) {
            return put(AdviceStore.class, adapter);
        }

        public Builder attachments(AttachmentStore adapter) {
            return put(AttachmentStore.class, adapter);
        }

        public Builder bytes(ByteStore adapter) {
            return put(ByteStore.class, adapter);
        }

        public Builder inspector(ContentInspector adapter) {
            return put(ContentInspector.class, adapter);
        }

        public Builder scanner(AttachmentScanner adapter) {
            return put(AttachmentScanner.class, adapter);
        }

        public Builder templates(TemplateCatalogue adapter) {
            return put(TemplateCatalogue.class, adapter);
        }

        public Builder settings(SettingsProvider adapter) {
            return put(SettingsProvider.class, adapter);
        }

        public Builder directory(Directory adapter) {
            return put(Directory.class, adapter);
        }

        public Builder outbox(Outbox adapter) {
            return put(Outbox.class, adapter);
        }

        public Builder notifier(Notifier adapter) {
            return put(Notifier.class, adapter);
        }

        public Builder work(UnitOfWork adapter) {
            return put(UnitOfWork.class, adapter);
        }

        public Builder validator(CommandValidator adapter) {
            return put(CommandValidator.class, adapter);
        }

        /** Sets the wordings of messages, as {@code MessageCatalogue} checked them. */
        public Builder wordings(Wordings checked) {
            return put(Wordings.class, checked);
        }

        /**
         * Builds the ports.
         *
         * @throws IllegalStateException that names every port without an adapter
         */
        public Ports build() {
            String missing = ALL.stream()
                    .filter(port -> !chosen.containsKey(port))
                    .map(Class::getSimpleName)
                    .collect(Collectors.joining(", "));
            if (!missing.isEmpty()) {
                throw new IllegalStateException(
                        "No adapter was given for " + missing + ". Pass one for each port to the builder.");
            }
            return new Ports(chosen);
        }

        private <T> Builder put(Class<T> port, T adapter) {
            chosen.put(port, adapter);
            return this;
        }
    }
}
