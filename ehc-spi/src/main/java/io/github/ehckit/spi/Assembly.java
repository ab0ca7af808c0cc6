package io.github.ehckit.spi;

import io.github.ehckit.casework.AuthorityPolicy;
import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.casework.RequestTemplates;
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
import io.github.ehckit.timetable.Timetable;
import io.github.ehckit.upload.UploadPolicy;
import io.github.ehckit.wording.MessageBundle;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * The assembly of a hub, in which a host names its adapters and settings and then opens the hub.
 *
 * <p>The host's own adapters take precedence over those of plugins that it names, and these over plugins that are
 * found. Case store, advice store, attachment store, outbox and unit of work belong together: a host that gives one of
 * them from elsewhere must make it take part in the same transactions. To be used on one thread.
 */
public final class Assembly {
    private final List<Consumer<AssemblyState>> given = new ArrayList<>();
    private final List<EhcPlugin> named = new ArrayList<>();
    private final List<Object> resources = new ArrayList<>();
    private UnaryOperator<AuthoritySettings> everywhere = settings -> settings;
    private Optional<ClassLoader> searched = Optional.empty();
    private Clock clock = Clock.systemUTC();

    Assembly() {}

    /** Adds a plugin, which is asked for its adapters when the hub is opened. */
    public Assembly with(EhcPlugin plugin) {
        named.add(plugin);
        return this;
    }

    public Assembly with(CaseStore chosen) {
        return give(PortKey.CASES, chosen);
    }

    public Assembly with(AdviceStore chosen) {
        return give(PortKey.ADVICE, chosen);
    }

    public Assembly with(AttachmentStore chosen) {
        return give(PortKey.ATTACHMENTS, chosen);
    }

    public Assembly with(ByteStore chosen) {
        return give(PortKey.BYTES, chosen);
    }

    /**
     * Sets the inspector of uploaded files, instead of the {@link io.github.ehckit.spi.content.StrictContentInspector}.
     */
    public Assembly with(ContentInspector chosen) {
        return give(PortKey.INSPECTOR, chosen);
    }

    /**
     * Sets the scanner. The method has a name of its own because a lambda could be mistaken for a {@link
     * CommandValidator}.
     */
    public Assembly scanner(AttachmentScanner chosen) {
        return give(PortKey.SCANNER, chosen);
    }

    /** Sets the templates on which every authority asks for advice, whatever its settings say. */
    public Assembly with(RequestTemplates chosen) {
        return everywhere(settings -> settings.with(chosen));
    }

    /** Sets the limits of uploads for every authority, whatever its settings say. */
    public Assembly with(UploadPolicy chosen) {
        return everywhere(settings -> settings.with(chosen));
    }

    public Assembly with(Outbox chosen) {
        return give(PortKey.OUTBOX, chosen);
    }

    public Assembly with(UnitOfWork chosen) {
        return give(PortKey.WORK, chosen);
    }

    public Assembly with(TemplateCatalogue chosen) {
        return give(PortKey.TEMPLATES, chosen);
    }

    /** Sets the provider of each authority's settings. */
    public Assembly settings(SettingsProvider chosen) {
        return give(PortKey.SETTINGS, chosen);
    }

    /**
     * Sets one policy for every authority, whatever its settings say: the checks of a draft, and which of them block.
     */
    public Assembly with(AuthorityPolicy chosen) {
        return everywhere(settings -> settings.with(chosen));
    }

    /** Sets one timetable, by which the days of every authority are counted, whatever its settings say. */
    public Assembly with(Timetable chosen) {
        return everywhere(settings -> settings.with(chosen));
    }

    public Assembly with(Directory chosen) {
        return give(PortKey.DIRECTORY, chosen);
    }

    /**
     * Sets the notifier. The method has a name of its own because a lambda could be mistaken for a {@link
     * CommandValidator}.
     */
    public Assembly notifier(Notifier chosen) {
        return give(PortKey.NOTIFIER, chosen);
    }

    /**
     * Sets the validator of commands. A lambda cannot be mistaken for a {@link UnitOfWork}, whose method is generic.
     */
    @SuppressWarnings("overloads")
    public Assembly with(CommandValidator chosen) {
        return give(PortKey.VALIDATOR, chosen);
    }

    /** Adds a renderer for its media type. */
    public Assembly with(DocumentRenderer chosen) {
        return give(PortKey.renderer(chosen.mediaType()), chosen);
    }

    /**
     * Adds texts of messages, in another language or in the words of one authority. They are checked when the hub is
     * opened. Of two for one authority and language, the later one counts, and one of the host before one of a plugin.
     */
    public Assembly with(MessageBundle texts) {
        given.add(state -> state.add(texts));
        return this;
    }

    /** Adds the messages of the host's own adapters, so that a bundle of texts may word them: an enum. */
    public Assembly messages(Class<? extends MessageKey> type) {
        given.add(state -> state.add(type));
        return this;
    }

    /**
     * Adds an object of the host for plugins to use, such as a data source or a validator. The host closes it itself.
     */
    public Assembly hostResource(Object resource) {
        resources.add(resource);
        return this;
    }

    /**
     * Adds an object of the host under an interface of one method, such as one that tells of the host's transactions: a
     * lambda has no type of its own.
     */
    public <T> Assembly hostResource(Class<T> type, T resource) {
        return hostResource(type.cast(resource));
    }

    /** Sets the clock by which the hub tells the time, instead of the machine's. */
    public Assembly clock(Clock chosen) {
        clock = chosen;
        return this;
    }

    /**
     * Looks for plugins on the class loader of this library; never on the thread's, which differs from thread to
     * thread.
     */
    public Assembly discover() {
        return discover(EhcPlugin.class.getClassLoader());
    }

    /** Looks for plugins on the given class loader. */
    public Assembly discover(ClassLoader loader) {
        searched = Optional.of(loader);
        return this;
    }

    /**
     * Opens the hub. The same assembly can open any number of hubs; plugins are asked anew for each.
     *
     * @throws AssemblyException with every problem; everything that plugins had opened is closed again. If a plugin
     *     failed to contribute, the adapters that are missing are not listed
     */
    public EhcHub open() {
        AssemblyState state = new AssemblyState();
        HostResources host = new HostResources(resources);
        given.forEach(gift -> gift.accept(state));
        state.adjust(everywhere);
        Plugins plugins = new Plugins(host, state);
        named.forEach(plugin -> plugins.ask(plugin, Precedence.NAMED));
        searched.ifPresent(plugins::search);
        new DefaultBindings(state, host).add();
        state.checkBundles();
        state.refusal().ifPresent(refusal -> {
            state.closings().close().ifPresent(refusal::addSuppressed);
            throw refusal;
        });
        return new EhcHub(state, clock);
    }

    private Assembly everywhere(UnaryOperator<AuthoritySettings> more) {
        UnaryOperator<AuthoritySettings> before = everywhere;
        everywhere = settings -> more.apply(before.apply(settings));
        return this;
    }

    private <T> Assembly give(PortKey<T> slot, T chosen) {
        String by = "the host (" + chosen.getClass().getName() + ")";
        given.add(state -> state.offer(slot, new Binding<>(chosen, by, Precedence.GIVEN)));
        return this;
    }
}
