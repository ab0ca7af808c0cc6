package io.github.ehckit.spi.tck;

/**
 * What a {@link io.github.ehckit.port.CaseStore} promises: rules CS1 to CS9.
 *
 * <p>A vendor extends it and says where the stores are:
 *
 * {@snippet :
 * class AcmeCaseStoreTest extends CaseStoreContract {
 *     @Override
 *     public Stores stores() {
 *         return new Stores(cases, responses, documents, outbox, work, host);
 *     }
 * }
 * }
 */
public abstract class CaseStoreContract implements CasesAreKept, CasesAreTogether, CasesAreApart, CasesAreHeld {}
