package io.github.ehckit.spi.memory;

import io.github.ehckit.spi.Contributions;
import io.github.ehckit.spi.EhcPlugin;
import io.github.ehckit.spi.PluginInfo;
import io.github.ehckit.spi.SpiLevel;

/**
 * Offers the stores in memory. Each hub that asks gets a memory of its own.
 *
 * <p>It is never found by discovery: to lose everything with the process is a host's own choice. It offers no directory and no
 * notifier, so that a host which forgets its own is told, rather than served by ones that know nobody and tell nobody.
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
                .responseStore(new InMemoryAdviceStore(memory))
                .documentStore(new InMemoryAttachmentStore(memory))
                .byteStore(new InMemoryByteStore())
                .outbox(new InMemoryOutbox(memory))
                .unitOfWork(new InMemoryUnitOfWork(memory))
                .templates(new InMemoryTemplateCatalogue(memory));
    }
}
