package io.github.ehckit.spi.tck;

/**
 * The contract of a {@link io.github.ehckit.port.AttachmentStore}: rules DS1 to DS11. A vendor extends it as it extends
 * {@link CaseStoreContract}.
 */
public abstract class AttachmentStoreContract
        implements AttachmentStoreContentRules,
                AttachmentStoreSubmissionRules,
                AttachmentStoreScanningRules,
                AttachmentStoreAtomicityRules {}
