package io.github.ehckit.spi.tck;

/**
 * The contract test of a {@link io.github.ehckit.port.CaseStore}: rules CS1 to CS13.
 *
 * <p>A vendor extends it and returns the stores:
 *
 * {@snippet :
 * class AcmeCaseStoreTest extends CaseStoreContract {
 *     @Override
 *     public StoresUnderTest stores() {
 *         return new StoresUnderTest(cases, advice, attachments, outbox, work, host);
 *     }
 * }
 * }
 */
public abstract class CaseStoreContract
        implements CaseStoreCommitRules,
                CaseStoreAtomicityRules,
                CaseStoreTenancyRules,
                CaseStoreLockingRules,
                CaseStoreResponderRules,
                CaseStoreOpeningRules {}
