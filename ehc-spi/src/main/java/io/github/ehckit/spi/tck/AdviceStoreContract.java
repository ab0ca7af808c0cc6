package io.github.ehckit.spi.tck;

/**
 * The contract test of an {@link io.github.ehckit.port.AdviceStore}: rules AS1 to AS19. A vendor extends it as it
 * extends {@link CaseStoreContract}.
 */
public abstract class AdviceStoreContract
        implements AdviceStoreSaveRules,
                AdviceStoreSubmissionRules,
                AdviceStoreAtomicityRules,
                AdviceStoreLockingRules,
                AdviceStoreConflictRules,
                AdviceStoreReadReceiptRules {}
