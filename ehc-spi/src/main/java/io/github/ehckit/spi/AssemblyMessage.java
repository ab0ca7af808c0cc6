package io.github.ehckit.spi;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The messages of the problems for which a hub cannot be opened, each with its remedy. */
public enum AssemblyMessage implements MessageKey {
    NO_STORE("No {port} was found. Plugins asked: {asked}. Add io.github.ehckit:ehc-persistence and call discover(),"
            + " or call with(new MemoryPlugin()) to keep everything in memory."),
    NO_ADAPTER("No {port} was found. Plugins asked: {asked}."
            + " Call with(…) with your own {port}, or add a plugin that provides one."),
    SEVERAL_ADAPTERS("The port {port} has several adapters, from {providers}."
            + " Choose one with with(…), or remove the other plugins."),
    NO_RESOURCE("The plugin {plugin} needs the resource {type} from the host. Call hostResource(…) with one."),
    SEVERAL_RESOURCES("The plugin {plugin} needs one resource {type}, and the host gave {count}."
            + " Call hostResource(…) with one of them only."),
    OTHER_LEVEL("The plugin {plugin} was written for level {level} of the SPI, and this hub has level {current}."
            + " Use the version of {plugin} that fits this version of ehc-spi."),
    PLUGIN_FAILED(
            "The plugin {plugin} failed with {failure}. Check the cause and the suppressed exceptions of this one,"
                    + " or remove the plugin."),
    /** The sentence is that of the plugin's author. */
    PLUGIN_PROBLEM("The plugin {plugin} reports: {sentence}"),
    UNREADABLE_PLUGINS("The plugins declared on {loader} cannot be read. Correct META-INF/services there."),
    UNUSABLE_PLUGIN("A plugin declared on {loader} cannot be made. Correct META-INF/services there."),
    UNUSABLE_VALIDATION("The Bean Validation provider on the class path does not start."
            + " Add its dependencies, remove it, or call with(CommandValidator.NONE)."),
    /** The name of a plugin, or of the host, in a list. */
    PROVIDER("{name}"),
    NO_PROVIDER("none");

    private final String english;

    AssemblyMessage(String english) {
        this.english = english;
    }

    @Override
    public Audience audience() {
        return Audience.DEVELOPER;
    }

    @Override
    public String english() {
        return english;
    }
}
