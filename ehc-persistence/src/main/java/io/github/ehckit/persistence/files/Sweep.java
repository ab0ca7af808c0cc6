package io.github.ehckit.persistence.files;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** Removes files one by one. One that cannot be removed keeps none of the others; it is told at the end. */
final class Sweep {
    private int swept;
    private @Nullable IOException failure;

    /** Removes something; whether it was there, and old enough. */
    @FunctionalInterface
    interface Removal {
        boolean run() throws IOException;
    }

    void attempt(Removal removal) {
        try {
            swept += removal.run() ? 1 : 0;
        } catch (IOException unable) {
            failure = failure == null ? unable : failure;
        }
    }

    /**
     * How many files were removed.
     *
     * @throws IOException of the first that could not be
     */
    int swept() throws IOException {
        if (failure != null) {
            throw failure;
        }
        return swept;
    }
}
