package io.github.ehckit.persistence;

import java.io.IOException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The class path of the tests as a host may have it: some jars are not there, or are others.
 *
 * @param jars and folders
 */
record OtherClassPath(List<Path> jars) {

    static OtherClassPath asHere() {
        return new OtherClassPath(
                Arrays.stream(System.getProperty("java.class.path").split(java.io.File.pathSeparator))
                        .map(Path::of)
                        .toList());
    }

    /** Leaves out the jars of an artefact. */
    OtherClassPath without(String artefact) {
        return new OtherClassPath(
                jars.stream().filter(jar -> !isOf(artefact, jar)).toList());
    }

    OtherClassPath with(Path jar) {
        List<Path> all = new ArrayList<>(jars);
        all.add(jar);
        return new OtherClassPath(all);
    }

    Path jarOf(String artefact) {
        return jars.stream().filter(jar -> isOf(artefact, jar)).findFirst().orElseThrow();
    }

    /** Does something with classes of this class path alone, and answers with what it answers. */
    String run(Class<? extends UnaryOperator<String>> doing, String argument)
            throws IOException, ReflectiveOperationException {
        URL[] urls = new URL[jars.size()];
        for (int n = 0; n < urls.length; n++) {
            urls[n] = jars.get(n).toUri().toURL();
        }
        try (URLClassLoader loader = new URLClassLoader(urls, ClassLoader.getPlatformClassLoader())) {
            Object there =
                    loader.loadClass(doing.getName()).getDeclaredConstructor().newInstance();
            return (String) UnaryOperator.class.getMethod("apply", Object.class).invoke(there, argument);
        }
    }

    private static boolean isOf(String artefact, Path jar) {
        return jar.getFileName().toString().matches(artefact + "-\\d.*\\.jar");
    }
}
