package io.github.ehckit.spi;

import java.util.function.Consumer;

/**
 * A plugin that a test makes up.
 *
 * @param info who offers
 * @param offer what it does when it is asked
 */
record FakePlugin(PluginInfo info, Consumer<Contributions> offer) implements EhcPlugin {

    /** Offers all that a hub needs, under a name. */
    static FakePlugin complete(String name) {
        return named(name, new FoundPlugin()::contribute);
    }

    static FakePlugin named(String name, Consumer<Contributions> offer) {
        return new FakePlugin(new PluginInfo(name, SpiLevel.CURRENT), offer);
    }

    @Override
    public void contribute(Contributions to) {
        offer.accept(to);
    }
}
