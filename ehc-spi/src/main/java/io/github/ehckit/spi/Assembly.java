package io.github.ehckit.spi;

import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.casework.CouncilPolicy;
import io.github.ehckit.port.ByteStore;
import io.github.ehckit.port.CaseStore;
import io.github.ehckit.port.CommandValidator;
import io.github.ehckit.port.ContentInspector;
import io.github.ehckit.port.Directory;
import io.github.ehckit.port.DocumentRenderer;
import io.github.ehckit.port.DocumentScanner;
import io.github.ehckit.port.DocumentStore;
import io.github.ehckit.port.Notifier;
import io.github.ehckit.port.Outbox;
import io.github.ehckit.port.ResponseStore;
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
    private final List<Consumer<Ledger>> given = new ArrayList<>();
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
        return give(Slot.CASES, chosen);
    }

    public Assembly with(ResponseStore chosen) {
        return give(Slot.RESPONSES, chosen);
    }

    public Assembly with(DocumentStore chosen) {
        return give(Slot.DOCUMENTS, chosen);
    }

    public Assembly with(ByteStore chosen) {
        return give(Slot.BYTES, chosen);
    }

    /** Takes an inspector of uploaded files, instead of the {@link io.github.ehckit.spi.content.StrictContentInspector}. */
    public Assembly with(ContentInspector chosen) {
        return give(Slot.INSPECTOR, chosen);
    }

    /** Takes a scanner. It has a method of its own since a lambda could be mistaken for a {@link CommandValidator}. */
    public Assembly scanner(DocumentScanner chosen) {
        return give(Slot.SCANNER, chosen);
    }

    /** Sets how much may be uploaded, for every authority and whatever its settings say. */
    public Assembly with(UploadPolicy chosen) {
        return everywhere(settings -> settings.with(chosen));
    }

    public Assembly with(Outbox chosen) {
        return give(Slot.OUTBOX, chosen);
    }

    public Assembly with(UnitOfWork chosen) {
        return give(Slot.WORK, chosen);
    }

    public Assembly with(TemplateCatalogue chosen) {
        return give(Slot.TEMPLATES, chosen);
    }

    /** Takes a source of the settings of each authority. */
    public Assembly settings(SettingsProvider chosen) {
        return give(Slot.SETTINGS, chosen);
    }

    /** Gives every authority one policy, whatever its settings say: what blocks, and which checks are made of a response. */
    public Assembly with(CouncilPolicy chosen) {
        return everywhere(settings -> settings.with(chosen));
    }

    /** Counts the days of every authority by one timetable, whatever its settings say. */
    public Assembly with(Timetable chosen) {
        return everywhere(settings -> settings.with(chosen));
    }

    public Assembly with(Directory chosen) {
        return give(Slot.DIRECTORY, chosen);
    }

    public Assembly with(Notifier chosen) {
        return give(Slot.NOTIFIER, chosen);
    }

    /** No lambda can be mistaken for a {@link UnitOfWork}, whose method is generic. */
    @SuppressWarnings("overloads")
    public Assembly with(CommandValidator chosen) {
        return give(Slot.VALIDATOR, chosen);
    }

    /** Takes a renderer for its media type. */
    public Assembly with(DocumentRenderer chosen) {
        return give(Slot.renderer(chosen.mediaType()), chosen);
    }

    /** Gives plugins something of the host's to use: a data source, a validator. The host closes it itself. */
    public Assembly host(Object resource) {
        resources.add(resource);
        return this;
    }

    /**
     * Gives plugins something of a type of one method, such as what tells of the host's transactions: as a lambda it has no type
     * of its own.
     */
    public <T> Assembly host(Class<T> type, T resource) {
        return host(type.cast(resource));
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
        Ledger ledger = new Ledger();
        HostResources host = new HostResources(resources);
        given.forEach(gift -> gift.accept(ledger));
        ledger.adjust(everywhere);
        Plugins plugins = new Plugins(host, ledger);
        named.forEach(plugin -> plugins.ask(plugin, Rank.NAMED));
        searched.ifPresent(plugins::search);
        new BuiltIn(ledger, host).add();
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

    private <T> Assembly give(Slot<T> slot, T chosen) {
        String by = "the host (" + chosen.getClass().getName() + ")";
        given.add(ledger -> ledger.offer(slot, new Offer<>(chosen, by, Rank.GIVEN)));
        return this;
    }
}
