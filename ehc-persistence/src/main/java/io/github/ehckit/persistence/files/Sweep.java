package io.github.ehckit.persistence.files;

import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** A sweep that removes files one by one. It goes on after a file that cannot be removed, and reports it at the end. */
final class Sweep {
    private int swept;
    private @Nullable IOException failure;

    /** A removal; it answers whether the file existed and was old enough. */
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
     * Returns the number of files removed.
     *
     * @throws IOException of the first file that could not be removed
     */
    int swept() throws IOException {
        if (failure != null) {
            throw failure;
        }
        return swept;
    }
}
