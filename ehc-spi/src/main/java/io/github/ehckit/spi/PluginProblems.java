package io.github.ehckit.spi;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;

/** The problems that plugins report of themselves, or have with this hub. */
final class PluginProblems {
    private PluginProblems() {}

    /** Words a problem in the sentence of the plugin's author. */
    static Message told(String plugin, String sentence) {
        return AssemblyMessage.PLUGIN_PROBLEM.message(
                Argument.code("plugin", plugin), Argument.code("sentence", sentence));
    }

    static Message otherLevel(PluginInfo info) {
        return AssemblyMessage.OTHER_LEVEL.message(
                Argument.code("plugin", info.name()),
                Argument.of("level", info.level().number()),
                Argument.of("current", SpiLevel.CURRENT.number()));
    }
}
