package io.github.ehckit.spi.tck;

/** What a {@link io.github.ehckit.port.ByteStore} promises: rules BS1 to BS8. */
public abstract class ByteStoreContract implements ByteStoreContentRules, ByteStoreTenancyRules, ByteStoreSweepRules {}
