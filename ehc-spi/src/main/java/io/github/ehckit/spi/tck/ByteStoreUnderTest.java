package io.github.ehckit.spi.tck;

import io.github.ehckit.port.ByteStore;

/** The byte store under test. */
interface ByteStoreUnderTest {

    /**
     * Returns the store under test, opened anew with each call, as after a restart of the host. It need not be empty:
     * each test works in new authorities.
     */
    ByteStore bytes();

    /** Answers whether the bytes outlive the process; if not, each test uses one store alone. */
    default boolean outlivesTheProcess() {
        return true;
    }
}
