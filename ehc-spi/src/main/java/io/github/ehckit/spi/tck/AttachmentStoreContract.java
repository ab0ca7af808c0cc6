package io.github.ehckit.spi.tck;

/**
 * The contract test of an {@link io.github.ehckit.port.AttachmentStore}: rules AT1 to AT12. A vendor extends it as it
 * extends {@link CaseStoreContract}.
 */
public abstract class AttachmentStoreContract
        implements AttachmentStoreContentRules,
                AttachmentStoreSubmissionRules,
                AttachmentStoreScanningRules,
                AttachmentStoreAtomicityRules {}
