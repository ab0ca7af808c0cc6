package io.github.ehckit.spi;

import io.github.ehckit.message.Argument;
import java.util.List;
import java.util.Optional;

/**
 * The resources that a host gave for plugins to use, such as a data source or a validator.
 *
 * @param given in the order in which they were given
 */
record HostResources(List<Object> given) {
    HostResources {
        given = List.copyOf(given);
    }

    /**
     * Finds the one resource of a type.
     *
     * @throws AssemblyException if there are several
     */
    <T> Optional<T> one(Class<T> type, String by) {
        List<T> fitting =
                given.stream().filter(type::isInstance).map(type::cast).toList();
        if (fitting.size() > 1) {
            throw new AssemblyException(List.of(AssemblyMessage.SEVERAL_RESOURCES.message(
                    Argument.code("plugin", by),
                    Argument.code("type", type.getName()),
                    Argument.of("count", fitting.size()))));
        }
        return fitting.stream().findFirst();
    }
}
