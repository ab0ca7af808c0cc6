package io.github.ehckit.spi;

import io.github.ehckit.port.StorageException;
import java.util.HashSet;
import java.util.Iterator;
import java.util.ServiceConfigurationError;
import java.util.ServiceLoader;
import java.util.Set;

/** The plugins of an assembly, each class asked once for its adapters, whether it was named or found. */
final class Plugins {
    private final HostResources host;
    private final AssemblyState state;
    private final Set<Class<?>> named = new HashSet<>();

    Plugins(HostResources host, AssemblyState state) {
        this.host = host;
        this.state = state;
    }

    /** Asks every plugin that is declared on a class loader and was not named by the host. */
    void search(ClassLoader loader) {
        Iterator<EhcPlugin> found = ServiceLoader.load(EhcPlugin.class, loader).iterator();
        try {
            while (found.hasNext()) {
                next(found, loader);
            }
        } catch (ServiceConfigurationError unreadable) {
            state.failed(
                    "the plugins declared on " + loader + " cannot be read: correct META-INF/services", unreadable);
        }
    }

    void ask(EhcPlugin plugin, Precedence rank) {
        if (rank == Precedence.NAMED) {
            named.add(plugin.getClass());
        }
        try {
            ask(plugin, plugin.info(), rank);
        } catch (AssemblyException refused) {
            refused.problems().forEach(state::failed);
        } catch (RuntimeException failure) {
            failed(plugin, failure.getClass().getName(), failure);
        } catch (LinkageError failure) {
            failed(plugin, failure.toString(), failure);
        }
    }

    private void ask(EhcPlugin plugin, PluginInfo info, Precedence rank) {
        state.asked(info.name());
        if (info.level().equals(SpiLevel.CURRENT)) {
            contribute(plugin, info, rank);
        } else {
            state.failed(info.name() + " was written for " + info.level() + " of the SPI and this is "
                    + SpiLevel.CURRENT + ": take the version of " + info.name() + " that fits this version of ehc-spi");
        }
    }

    private void contribute(EhcPlugin plugin, PluginInfo info, Precedence rank) {
        try {
            plugin.contribute(new Contributions(info.name(), rank, host, state));
        } catch (StorageException failure) {
            state.failed(info.name() + ": " + failure.getMessage(), failure);
        }
    }

    /** Reports a failure without its message; that of a linkage error names a class. */
    private void failed(EhcPlugin plugin, String with, Throwable failure) {
        state.failed(
                plugin.getClass().getName() + " failed with " + with
                        + ", which is the cause of this exception or a suppressed one: see there, or leave the plugin out",
                failure);
    }

    private void next(Iterator<EhcPlugin> found, ClassLoader loader) {
        try {
            EhcPlugin plugin = found.next();
            if (!named.contains(plugin.getClass())) {
                ask(plugin, Precedence.FOUND);
            }
        } catch (ServiceConfigurationError unusable) {
            state.failed("a plugin declared on " + loader + " cannot be made: correct its META-INF/services", unusable);
        }
    }
}
