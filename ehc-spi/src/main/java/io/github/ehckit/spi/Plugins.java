package io.github.ehckit.spi;

import java.util.HashSet;
import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;

/** Asks plugins for what they have: each class once, whether it was named or found. */
final class Plugins {
    private final HostResources host;
    private final Ledger ledger;
    private final Set<Class<?>> named = new HashSet<>();

    Plugins(HostResources host, Ledger ledger) {
        this.host = host;
        this.ledger = ledger;
    }

    /** Asks every plugin that is declared on a class loader and was not named by the host. */
    void search(ClassLoader loader) {
        Iterator<EhcPlugin> found = ServiceLoader.load(EhcPlugin.class, loader).iterator();
        try {
            while (found.hasNext()) {
                next(found, loader);
            }
        } catch (ServiceConfigurationError unreadable) {
            ledger.trouble(
                    "the plugins declared on " + loader + " cannot be read: correct META-INF/services", unreadable);
        }
    }

    void ask(EhcPlugin plugin, Rank rank) {
        if (rank == Rank.NAMED) {
            named.add(plugin.getClass());
        }
        try {
            ask(plugin, plugin.info(), rank);
        } catch (AssemblyException refused) {
            refused.problems().forEach(ledger::trouble);
        } catch (RuntimeException | LinkageError failure) {
            ledger.trouble(
                    plugin.getClass().getName() + " failed with "
                            + failure.getClass().getName()
                            + ", which is among the suppressed exceptions: see there, or leave the plugin out",
                    failure);
        }
    }

    private void ask(EhcPlugin plugin, PluginInfo info, Rank rank) {
        ledger.asked(info.name());
        if (info.level().equals(SpiLevel.CURRENT)) {
            plugin.contribute(new Contributions(info.name(), rank, host, ledger));
        } else {
            ledger.trouble(info.name() + " was written for " + info.level() + " of the SPI and this is "
                    + SpiLevel.CURRENT + ": take the version of " + info.name() + " that fits this version of ehc-spi");
        }
    }

    private void next(Iterator<EhcPlugin> found, ClassLoader loader) {
        try {
            EhcPlugin plugin = found.next();
            if (!named.contains(plugin.getClass())) {
                ask(plugin, Rank.FOUND);
            }
        } catch (ServiceConfigurationError unusable) {
            ledger.trouble(
                    "a plugin declared on " + loader + " cannot be made: correct its META-INF/services", unusable);
        }
    }
}
