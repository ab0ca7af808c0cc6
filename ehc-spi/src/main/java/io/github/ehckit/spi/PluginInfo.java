package io.github.ehckit.spi;

/**
 * The information that names a plugin in messages.
 *
 * @param name such as the name of its artefact: {@code ehc-persistence}; {@link IllegalArgumentException} if it is
 *     blank
 * @param level of the contract for which it was written
 */
public record PluginInfo(String name, SpiLevel level) {
    public PluginInfo {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A plugin must have a name. Take that of its artefact.");
        }
    }
}
