package io.github.ehckit.spi;

import jakarta.validation.Validation;
import jakarta.validation.ValidatorFactory;
import jakarta.validation.spi.ValidationProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.ServiceLoader;

/**
 * The Bean Validation providers on a class path, of which one is started without the host's configuration and without
 * Expression Language.
 */
final class ValidationProviders {
    private ValidationProviders() {}

    /** Makes the factory of validators that word their messages as the domain does; empty if there is no provider. */
    static Optional<ValidatorFactory> factory(ClassLoader loader) {
        List<ValidationProvider<?>> providers = on(loader);
        return providers.isEmpty() ? Optional.empty() : Optional.of(factory(providers));
    }

    private static ValidatorFactory factory(List<ValidationProvider<?>> providers) {
        return Validation.byDefaultProvider()
                .providerResolver(() -> providers)
                .configure()
                .ignoreXmlConfiguration()
                .messageInterpolator(new ConstraintMessages())
                .buildValidatorFactory();
    }

    private static List<ValidationProvider<?>> on(ClassLoader loader) {
        List<ValidationProvider<?>> found = new ArrayList<>();
        for (ValidationProvider<?> provider : ServiceLoader.load(ValidationProvider.class, loader)) {
            found.add(provider);
        }
        return found;
    }
}
