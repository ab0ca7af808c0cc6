package io.github.ehckit.spi;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.MessageKey;
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
import io.github.ehckit.port.SettingsProvider;
import io.github.ehckit.port.TemplateCatalogue;
import io.github.ehckit.port.UnitOfWork;
import io.github.ehckit.wording.MessageBundle;
import java.util.List;
import java.util.Optional;

/**
 * The contributions of one plugin, and its access to the host's resources. Only the hub makes one; it gains methods as
 * the library gains ports.
 *
 * <p>To be used while the plugin contributes, on the thread that asks it to.
 */
public final class Contributions {
    private final String by;
    private final Precedence rank;
    private final HostResources host;
    private final AssemblyState state;

    Contributions(String by, Precedence rank, HostResources host, AssemblyState state) {
        this.by = by;
        this.rank = rank;
        this.host = host;
        this.state = state;
    }

    public Contributions caseStore(CaseStore offered) {
        return offer(PortKey.CASES, offered);
    }

    public Contributions adviceStore(AdviceStore offered) {
        return offer(PortKey.ADVICE, offered);
    }

    public Contributions attachmentStore(AttachmentStore offered) {
        return offer(PortKey.ATTACHMENTS, offered);
    }

    public Contributions outbox(Outbox offered) {
        return offer(PortKey.OUTBOX, offered);
    }

    public Contributions unitOfWork(UnitOfWork offered) {
        return offer(PortKey.WORK, offered);
    }

    /**
     * Offers a unit of work, with a remark on how it relates to the host's transactions.
     *
     * @param remark for {@link EhcHub#bindings()}, such as {@code joins the host's transactions}
     */
    public Contributions unitOfWork(UnitOfWork offered, String remark) {
        state.offer(PortKey.WORK, new Binding<>(offered, by + ": " + remark, rank));
        return this;
    }

    public Contributions byteStore(ByteStore offered) {
        return offer(PortKey.BYTES, offered);
    }

    /** Offers an inspector of uploaded files, instead of the library's own. */
    public Contributions inspector(ContentInspector offered) {
        return offer(PortKey.INSPECTOR, offered);
    }

    public Contributions scanner(AttachmentScanner offered) {
        return offer(PortKey.SCANNER, offered);
    }

    public Contributions templates(TemplateCatalogue offered) {
        return offer(PortKey.TEMPLATES, offered);
    }

    /** Offers the settings of each authority: its time limits, its policy and its limits of uploads. */
    public Contributions settings(SettingsProvider offered) {
        return offer(PortKey.SETTINGS, offered);
    }

    public Contributions directory(Directory offered) {
        return offer(PortKey.DIRECTORY, offered);
    }

    public Contributions notifier(Notifier offered) {
        return offer(PortKey.NOTIFIER, offered);
    }

    public Contributions validator(CommandValidator offered) {
        return offer(PortKey.VALIDATOR, offered);
    }

    /** Offers a renderer, for its media type. */
    public Contributions renderer(DocumentRenderer offered) {
        return offer(PortKey.renderer(offered.mediaType()), offered);
    }

    /** Offers texts of messages, in another language or in the words of one authority. */
    public Contributions messages(MessageBundle offered) {
        state.offer(offered);
        return this;
    }

    /**
     * Adds the messages of the plugin itself to those that a bundle of texts may word.
     *
     * @param type an enum of the plugin, of whose messages none has a {@linkplain MessageKey#key() key} of another
     */
    public <K extends Enum<K> & MessageKey> Contributions messages(Class<K> type) {
        state.add(type);
        return this;
    }

    /**
     * Registers a resource to be closed with the hub, or at once if the hub cannot be opened: the last one is closed
     * first.
     */
    public Contributions closing(AutoCloseable resource) {
        state.closings().add(resource);
        return this;
    }

    /**
     * Reports a problem of the plugin: the hub is not opened, and the host is told of this with all other problems.
     *
     * @param sentence the problem and its remedy, without personal data
     */
    public Contributions problem(String sentence) {
        state.failed(PluginProblems.told(by, sentence));
        return this;
    }

    /**
     * Returns the host's resource of a type, such as a data source.
     *
     * @throws AssemblyException if the host gave none or several. A plugin must let it pass: the host is told of it
     *     with all other problems
     */
    public <T> T fromHost(Class<T> type) {
        return ifHostHas(type)
                .orElseThrow(() -> new AssemblyException(List.of(AssemblyMessage.NO_RESOURCE.message(
                        Argument.code("plugin", by), Argument.code("type", type.getName())))));
    }

    /**
     * Returns the host's resource of a type that the plugin can do without.
     *
     * @throws AssemblyException if the host gave several
     */
    public <T> Optional<T> ifHostHas(Class<T> type) {
        return host.one(type, by);
    }

    private <T> Contributions offer(PortKey<T> slot, T offered) {
        state.offer(slot, new Binding<>(offered, by, rank));
        return this;
    }
}
