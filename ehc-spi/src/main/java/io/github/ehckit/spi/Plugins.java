package io.github.ehckit.spi;

import io.github.ehckit.message.Argument;
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
            state.failed(AssemblyMessage.UNREADABLE_PLUGINS.message(of(loader)), unreadable);
        }
    }

    void ask(EhcPlugin plugin, Precedence rank) {
        if (rank == Precedence.NAMED) {
            named.add(plugin.getClass());
        }
        try {
            ask(plugin, plugin.info(), rank);
        } catch (AssemblyException refused) {
            refused.messages().forEach(state::failed);
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
            state.failed(PluginProblems.otherLevel(info));
        }
    }

    private void contribute(EhcPlugin plugin, PluginInfo info, Precedence rank) {
        try {
            plugin.contribute(new Contributions(info.name(), rank, host, state));
        } catch (StorageException failure) {
            state.failed(PluginProblems.told(info.name(), String.valueOf(failure.getMessage())), failure);
        }
    }

    /** Reports a failure without its message; that of a linkage error names a class. */
    private void failed(EhcPlugin plugin, String with, Throwable failure) {
        state.failed(
                AssemblyMessage.PLUGIN_FAILED.message(
                        Argument.code("plugin", plugin.getClass().getName()), Argument.code("failure", with)),
                failure);
    }

    private void next(Iterator<EhcPlugin> found, ClassLoader loader) {
        try {
            EhcPlugin plugin = found.next();
            if (!named.contains(plugin.getClass())) {
                ask(plugin, Precedence.FOUND);
            }
        } catch (ServiceConfigurationError unusable) {
            state.failed(AssemblyMessage.UNUSABLE_PLUGIN.message(of(loader)), unusable);
        }
    }

    private static Argument of(ClassLoader loader) {
        return Argument.code("loader", loader.toString());
    }
}
