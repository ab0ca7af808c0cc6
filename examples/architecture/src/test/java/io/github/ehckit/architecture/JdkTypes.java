package io.github.ehckit.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.module.ModuleDescriptor.Exports;
import java.lang.module.ModuleFinder;
import java.lang.module.ModuleReader;
import java.lang.module.ModuleReference;
import java.lang.reflect.Modifier;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The public types of the running JDK, read from its module image: the names that every reader of Java knows. */
final class JdkTypes {
    private static final List<String> MODULES =
            List.of("java.base", "java.sql", "java.xml", "java.logging", "java.net.http");
    private static final String CLASS = ".class";

    private JdkTypes() {}

    /** Returns the simple names of all top-level types that are public in a package that is exported to everybody. */
    static Set<String> names() {
        return MODULES.stream()
                .map(module -> ModuleFinder.ofSystem().find(module).orElseThrow())
                .flatMap(module -> exported(module).stream())
                .map(JdkTypes::named)
                .filter(type -> Modifier.isPublic(type.getModifiers()))
                .map(Class::getSimpleName)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static List<String> exported(ModuleReference module) {
        Set<String> packages = module.descriptor().exports().stream()
                .filter(exports -> !exports.isQualified())
                .map(Exports::source)
                .collect(Collectors.toSet());
        try (ModuleReader image = module.open()) {
            return image.list()
                    .filter(file -> file.endsWith(CLASS) && !file.matches(".*(\\$|-info).*"))
                    .map(file ->
                            file.substring(0, file.length() - CLASS.length()).replace('/', '.'))
                    .filter(type -> packages.contains(type.replaceFirst("\\.[^.]*$", "")))
                    .toList();
        } catch (IOException cannotRead) {
            throw new UncheckedIOException(cannotRead);
        }
    }

    private static Class<?> named(String type) {
        try {
            return Class.forName(type, false, ClassLoader.getPlatformClassLoader());
        } catch (ClassNotFoundException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
