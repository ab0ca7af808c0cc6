package io.github.ehckit.spi.tck;

import io.github.ehckit.port.ByteStore;

/** The byte store that a vendor puts to the test. */
interface ByteStoreUnderTest {

    /**
     * The store under test, opened anew with each call, as after a restart of the host. It need not be empty: each test works in
     * authorities that nobody had before.
     */
    ByteStore bytes();

    /** Whether what is kept outlives the process; if not, each test uses one store alone. */
    default boolean outlivesTheProcess() {
        return true;
    }
}
