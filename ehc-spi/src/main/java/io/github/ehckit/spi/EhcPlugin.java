package io.github.ehckit.spi;

/**
 * Offers adapters to a hub.
 *
 * <p>A plugin that is to be found by {@link Assembly#discover()} has a public constructor without parameters and is named in
 * {@code META-INF/services/io.github.ehckit.spi.EhcPlugin}. It does no work before it is asked to contribute, and may be asked
 * by any number of hubs. This interface has these two methods for ever.
 */
public interface EhcPlugin {

    /** Who offers, and for which level of this contract it was written. */
    PluginInfo info();

    /**
     * Offers what the plugin has.
     *
     * @param to collects it, and hands out what the host gave
     */
    void contribute(Contributions to);
}
