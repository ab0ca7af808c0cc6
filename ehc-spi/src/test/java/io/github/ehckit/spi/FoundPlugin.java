package io.github.ehckit.spi;

import io.github.ehckit.spi.memory.MemoryPlugin;

/** A plugin for service files that tests write: it offers everything in memory. */
public final class FoundPlugin implements EhcPlugin {

    @Override
    public PluginInfo info() {
        return new PluginInfo("found", SpiLevel.of(1));
    }

    @Override
    public void contribute(Contributions to) {
        new MemoryPlugin().contribute(to);
    }
}
