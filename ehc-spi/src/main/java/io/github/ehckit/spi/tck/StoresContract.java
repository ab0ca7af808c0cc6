package io.github.ehckit.spi.tck;

/** The contract test for stores; every contract of a store extends it. */
interface StoresContract {

    /**
     * Returns the stores under test. They need not be empty: each test works in new authorities, and may share the
     * stores with other tests. Called once or more in each test.
     */
    StoresUnderTest stores();
}
