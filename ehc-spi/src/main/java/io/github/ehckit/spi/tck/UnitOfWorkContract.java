package io.github.ehckit.spi.tck;

/**
 * The contract test of a {@link io.github.ehckit.port.UnitOfWork}: rules UW1 to UW9. A vendor extends it as it extends
 * {@link CaseStoreContract}: the effect of the work is seen in the case store.
 */
public abstract class UnitOfWorkContract implements UnitOfWorkResultRules, UnitOfWorkScopeRules {}
