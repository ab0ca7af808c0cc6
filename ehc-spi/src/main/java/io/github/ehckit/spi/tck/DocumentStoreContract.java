package io.github.ehckit.spi.tck;

/**
 * What a {@link io.github.ehckit.port.DocumentStore} promises: rules DS1 to DS11. A vendor extends it as it extends
 * {@link CaseStoreContract}.
 */
public abstract class DocumentStoreContract
        implements AttachmentStoreContentRules,
                AttachmentStoreSubmissionRules,
                AttachmentStoreScanningRules,
                AttachmentStoreAtomicityRules {}
