package io.github.ehckit.spi;

import io.github.ehckit.spi.memory.InMemoryDirectory;
import io.github.ehckit.spi.memory.MemoryPlugin;
import io.github.ehckit.spi.memory.RecordingNotifier;

/** A plugin for service files that tests write: it offers all that a hub needs. */
public final class FoundPlugin implements EhcPlugin {

    @Override
    public PluginInfo info() {
        return new PluginInfo("found", SpiLevel.of(1));
    }

    @Override
    public void contribute(Contributions to) {
        new MemoryPlugin().contribute(to);
        to.directory(new InMemoryDirectory()).notifier(new RecordingNotifier());
    }
}
