package io.github.ehckit.spi.tck;

/** The stores that a vendor puts to the test. Every contract of stores asks for them. */
interface StoresContract {

    /**
     * The stores under test. They need not be empty: each test works in authorities that nobody had before, and may share the
     * stores with other tests. Called once or more in each test.
     */
    StoresUnderTest stores();
}
