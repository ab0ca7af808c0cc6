package io.github.ehckit.spi.tck;

/**
 * What a {@link io.github.ehckit.port.ResponseStore} promises: rules RS1 to RS18. A vendor extends it as it extends
 * {@link CaseStoreContract}.
 */
public abstract class ResponseStoreContract
        implements ResponsesAreKept,
                ResponsesAreLocked,
                ResponsesAreTogether,
                ResponsesAreHeld,
                RevisionsAreRemembered,
                ReadingsAreNoted {}
