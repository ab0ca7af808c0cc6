package io.github.ehckit.spi.tck;

/** The contract test of a {@link io.github.ehckit.port.ByteStore}: rules BS1 to BS8. */
public abstract class ByteStoreContract implements ByteStoreContentRules, ByteStoreTenancyRules, ByteStoreSweepRules {}
