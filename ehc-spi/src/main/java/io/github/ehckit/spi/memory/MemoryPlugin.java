package io.github.ehckit.spi.memory;

import io.github.ehckit.spi.Contributions;
import io.github.ehckit.spi.EhcPlugin;
import io.github.ehckit.spi.PluginInfo;
import io.github.ehckit.spi.SpiLevel;

/**
 * Offers every port in memory. Each hub that asks gets a memory of its own.
 *
 * <p>It is never found by discovery: to lose everything with the process is a host's own choice.
 */
public final class MemoryPlugin implements EhcPlugin {

    @Override
    public PluginInfo info() {
        return new PluginInfo("memory", SpiLevel.of(1));
    }

    @Override
    public void contribute(Contributions to) {
        Memory memory = new Memory();
        to.caseStore(new InMemoryCaseStore(memory))
                .responseStore(new InMemoryResponseStore(memory))
                .outbox(new InMemoryOutbox(memory))
                .unitOfWork(new InMemoryUnitOfWork(memory))
                .directory(new InMemoryDirectory())
                .notifier(new RecordingNotifier());
    }
}
