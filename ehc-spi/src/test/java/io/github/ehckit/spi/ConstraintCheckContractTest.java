package io.github.ehckit.spi;

import io.github.ehckit.port.CommandValidator;
import io.github.ehckit.spi.tck.CommandValidatorContract;
import jakarta.validation.ValidatorFactory;
import org.junit.jupiter.api.AfterAll;

class ConstraintCheckContractTest extends CommandValidatorContract {
    private static final ValidatorFactory PROVIDER =
            ValidationProviders.factory(EhcHub.class.getClassLoader()).orElseThrow();

    @AfterAll
    static void close() {
        PROVIDER.close();
    }

    @Override
    protected CommandValidator validator() {
        return new ConstraintCheck(PROVIDER.getValidator());
    }
}
