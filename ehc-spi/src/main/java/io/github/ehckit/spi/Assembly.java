package io.github.ehckit.spi;

import io.github.ehckit.casework.AuthorityPolicy;
import io.github.ehckit.casework.AuthoritySettings;
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
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;

/**
 * Puts a hub together: what the host gives goes before the plugins that it names, and these before the plugins that are found.
 *
 * <p>Case store, response store, document store, outbox and unit of work belong together: whoever gives one of them from elsewhere takes care that
 * it takes part in the same transactions. To be used on one thread.
 */
public final class Assembly {
    private final List<Consumer<AssemblyState>> given = new ArrayList<>();
    private final List<EhcPlugin> named = new ArrayList<>();
    private final List<Object> resources = new ArrayList<>();
    private UnaryOperator<AuthoritySettings> everywhere = settings -> settings;
    private Optional<ClassLoader> searched = Optional.empty();
    private Clock clock = Clock.systemUTC();

    Assembly() {}

    /** Asks a plugin for what it has. */
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

    /** Takes an inspector of uploaded files, instead of the {@link io.github.ehckit.spi.content.StrictContentInspector}. */
    public Assembly with(ContentInspector chosen) {
        return give(PortKey.INSPECTOR, chosen);
    }

    /** Takes a scanner. It has a method of its own since a lambda could be mistaken for a {@link CommandValidator}. */
    public Assembly scanner(AttachmentScanner chosen) {
        return give(PortKey.SCANNER, chosen);
    }

    /** Sets how much may be uploaded, for every authority and whatever its settings say. */
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

    /** Takes a source of the settings of each authority. */
    public Assembly settings(SettingsProvider chosen) {
        return give(PortKey.SETTINGS, chosen);
    }

    /** Gives every authority one policy, whatever its settings say: what blocks, and which checks are made of a response. */
    public Assembly with(AuthorityPolicy chosen) {
        return everywhere(settings -> settings.with(chosen));
    }

    /** Counts the days of every authority by one timetable, whatever its settings say. */
    public Assembly with(Timetable chosen) {
        return everywhere(settings -> settings.with(chosen));
    }

    public Assembly with(Directory chosen) {
        return give(PortKey.DIRECTORY, chosen);
    }

    public Assembly with(Notifier chosen) {
        return give(PortKey.NOTIFIER, chosen);
    }

    /** No lambda can be mistaken for a {@link UnitOfWork}, whose method is generic. */
    @SuppressWarnings("overloads")
    public Assembly with(CommandValidator chosen) {
        return give(PortKey.VALIDATOR, chosen);
    }

    /** Takes a renderer for its media type. */
    public Assembly with(DocumentRenderer chosen) {
        return give(PortKey.renderer(chosen.mediaType()), chosen);
    }

    /** Gives plugins something of the host's to use: a data source, a validator. The host closes it itself. */
    public Assembly hostResource(Object resource) {
        resources.add(resource);
        return this;
    }

    /**
     * Gives plugins something of a type of one method, such as what tells of the host's transactions: as a lambda it has no type
     * of its own.
     */
    public <T> Assembly hostResource(Class<T> type, T resource) {
        return hostResource(type.cast(resource));
    }

    /** Tells the time by another clock than that of the machine. */
    public Assembly clock(Clock chosen) {
        clock = chosen;
        return this;
    }

    /** Looks for plugins on the class loader of this library; never on the thread's, which differs from thread to thread. */
    public Assembly discover() {
        return discover(EhcPlugin.class.getClassLoader());
    }

    /** Looks for plugins on a class loader of the host's choice. */
    public Assembly discover(ClassLoader loader) {
        searched = Optional.of(loader);
        return this;
    }

    /**
     * Opens the hub. The same assembly can open any number of them; plugins are asked anew for each.
     *
     * @throws AssemblyException with everything that stands in the way; whatever plugins had opened is closed again. As long as
     *     a plugin does not offer what it has, it is not told what else would be missing
     */
    public EhcHub open() {
        AssemblyState ledger = new AssemblyState();
        HostResources host = new HostResources(resources);
        given.forEach(gift -> gift.accept(ledger));
        ledger.adjust(everywhere);
        Plugins plugins = new Plugins(host, ledger);
        named.forEach(plugin -> plugins.ask(plugin, Precedence.NAMED));
        searched.ifPresent(plugins::search);
        new DefaultBindings(ledger, host).add();
        ledger.refusal().ifPresent(refusal -> {
            ledger.closings().close().ifPresent(refusal::addSuppressed);
            throw refusal;
        });
        return new EhcHub(ledger, clock);
    }

    private Assembly everywhere(UnaryOperator<AuthoritySettings> more) {
        UnaryOperator<AuthoritySettings> before = everywhere;
        everywhere = settings -> more.apply(before.apply(settings));
        return this;
    }

    private <T> Assembly give(PortKey<T> slot, T chosen) {
        String by = "the host (" + chosen.getClass().getName() + ")";
        given.add(ledger -> ledger.offer(slot, new Binding<>(chosen, by, Precedence.GIVEN)));
        return this;
    }
}
