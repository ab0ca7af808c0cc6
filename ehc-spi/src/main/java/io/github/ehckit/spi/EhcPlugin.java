package io.github.ehckit.spi;

/**
 * A plugin that contributes adapters to a hub.
 *
 * <p>A plugin that {@link Assembly#discover()} is to find has a public constructor without parameters and is named in
 * {@code META-INF/services/io.github.ehckit.spi.EhcPlugin}. It does no work before it is asked to contribute, and any
 * number of hubs may ask it. This interface will never gain another method.
 */
public interface EhcPlugin {

    /** Returns the plugin's name, and the level of the contract for which it was written. */
    PluginInfo info();

    /**
     * Contributes the plugin's adapters.
     *
     * @param to collects the adapters, and gives access to the host's resources
     */
    void contribute(Contributions to);
}
