package io.github.ehckit.spi.memory;

import io.github.ehckit.spi.Contributions;
import io.github.ehckit.spi.EhcPlugin;
import io.github.ehckit.spi.PluginInfo;
import io.github.ehckit.spi.SpiLevel;

/**
 * The plugin that contributes the in-memory stores. Each hub that asks gets a {@link Memory} of its own.
 *
 * <p>Discovery never finds it, because a host itself must choose to lose everything with the process. It offers no
 * directory and no notifier, so that a host which forgets its own is told of that.
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
                .adviceStore(new InMemoryAdviceStore(memory))
                .attachmentStore(new InMemoryAttachmentStore(memory))
                .byteStore(new InMemoryByteStore())
                .outbox(new InMemoryOutbox(memory))
                .unitOfWork(new InMemoryUnitOfWork(memory))
                .templates(new InMemoryTemplateCatalogue(memory));
    }
}
