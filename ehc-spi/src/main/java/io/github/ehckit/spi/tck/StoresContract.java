package io.github.ehckit.spi.tck;

/** What every contract of stores asks of a vendor. */
interface StoresContract {

    /**
     * The stores under test. They need not be empty: each test works in authorities that nobody had before, and may share the
     * stores with other tests. Called once or more in each test.
     */
    StoresUnderTest stores();
}
