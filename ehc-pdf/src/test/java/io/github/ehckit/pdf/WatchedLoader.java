package io.github.ehckit.pdf;

import io.github.ehckit.document.DocumentModel;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URL;
import java.net.URLClassLoader;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Loads this module once more, afresh: it writes down which fonts are read, and hides files as if their jar were not there. */
final class WatchedLoader extends URLClassLoader {
    private static final String MODULE = "io.github.ehckit.pdf.";

    private final Set<String> read = new TreeSet<>();
    private final Predicate<String> hidden;

    WatchedLoader(Predicate<String> hidden) {
        super(
                new URL[] {
                    PdfRenderer.class.getProtectionDomain().getCodeSource().getLocation()
                },
                WatchedLoader.class.getClassLoader());
        this.hidden = hidden;
    }

    /** Renders a document with the classes of this loader; what came of it. */
    Object render(DocumentModel document) throws ReflectiveOperationException {
        Class<?> renderer = loadClass(MODULE + "PdfRenderer");
        return renderer.getMethod("render", DocumentModel.class, OutputStream.class)
                .invoke(renderer.getConstructor().newInstance(), document, OutputStream.nullOutputStream());
    }

    Set<String> fontsRead() {
        return read;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (!name.startsWith(MODULE)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? findClass(name) : loaded;
        }
    }

    @Override
    public @Nullable URL getResource(String name) {
        return hidden.test(name) ? null : super.getResource(name);
    }

    @Override
    public @Nullable InputStream getResourceAsStream(String name) {
        if (name.endsWith(".ttf")) {
            read.add(name.substring(name.lastIndexOf('/') + 1));
        }
        return hidden.test(name) ? null : super.getResourceAsStream(name);
    }
}
