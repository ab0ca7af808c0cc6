package io.github.ehckit.message;

import java.util.Locale;

/** The names of message keys, in lower case with hyphens. */
final class KeyNames {
    private KeyNames() {}

    static String of(MessageKey key) {
        return withHyphens(type(key).getSimpleName()) + "."
                + key.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Class<?> type(MessageKey key) {
        return key instanceof Enum<?> constant ? constant.getDeclaringClass() : key.getClass();
    }

    private static String withHyphens(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
