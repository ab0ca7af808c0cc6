package io.github.ehckit.message;

import java.util.Locale;

/** The names of message keys, in lower case with hyphens. */
final class KeyNames {
    private KeyNames() {}

    static String of(MessageKey key) {
        return withHyphens(named(type(key))) + "."
                + key.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Class<?> type(MessageKey key) {
        return key instanceof Enum<?> constant ? constant.getDeclaringClass() : key.getClass();
    }

    /** Returns the name of a type behind that of the type that encloses it, so that no two nested types share a key. */
    private static String named(Class<?> type) {
        Class<?> enclosing = type.getEnclosingClass();
        return enclosing == null ? type.getSimpleName() : named(enclosing) + type.getSimpleName();
    }

    private static String withHyphens(String name) {
        return name.replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
