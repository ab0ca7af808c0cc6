package io.github.ehckit.spi.tck;

import java.util.function.Supplier;

/** The transaction in which a test takes a step. */
enum TransactionMode {
    ALONE("by itself") {
        @Override
        <T> T run(StoresUnderTest stores, Supplier<T> step) {
            return step.get();
        }
    },
    OURS("in a unit of work of the library's own") {
        @Override
        <T> T run(StoresUnderTest stores, Supplier<T> step) {
            return stores.work().run(step);
        }
    },
    HOSTS("in a transaction of the host's, which the library joins") {
        @Override
        <T> T run(StoresUnderTest stores, Supplier<T> step) {
            return stores.host().run(() -> stores.work().run(step));
        }
    };

    private final String words;

    TransactionMode(String words) {
        this.words = words;
    }

    abstract <T> T run(StoresUnderTest stores, Supplier<T> step);

    String words() {
        return words;
    }
}
