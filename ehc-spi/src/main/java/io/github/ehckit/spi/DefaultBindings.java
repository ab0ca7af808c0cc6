package io.github.ehckit.spi;

import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.port.AttachmentScanner.Verdict;
import io.github.ehckit.port.CommandValidator;
import io.github.ehckit.spi.content.StrictContentInspector;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.ServiceConfigurationError;

/**
 * The library's own bindings where no adapter is offered: the standard settings of an authority, a check of the format
 * of commands and an inspector of uploads. It has no place for attachments and no scanner, and says so.
 */
final class DefaultBindings {
    private static final String NAME = "ehc-spi";

    private final AssemblyState state;
    private final HostResources host;

    DefaultBindings(AssemblyState state, HostResources host) {
        this.state = state;
        this.host = host;
    }

    void add() {
        state.offer(
                PortKey.SETTINGS, new Binding<>(authority -> AuthoritySettings.standard(), NAME, Precedence.BUILT_IN));
        fill(PortKey.BYTES, new DisabledByteStore(), ": no place for documents, so that none can be added");
        fill(PortKey.INSPECTOR, new StrictContentInspector(), "");
        fill(PortKey.SCANNER, file -> Verdict.UNDECIDED, ": no scanner, so that no document can be opened");
        if (state.lacks(PortKey.VALIDATOR)) {
            state.offer(PortKey.VALIDATOR, validator());
        }
    }

    private <T> void fill(PortKey<T> slot, T ours, String remark) {
        if (state.lacks(slot)) {
            state.offer(slot, new Binding<>(ours, NAME + remark, Precedence.BUILT_IN));
        }
    }

    private Binding<CommandValidator> validator() {
        try {
            return host.one(Validator.class, NAME)
                    .map(given -> offer(new ConstraintCheck(given), over(given)))
                    .orElseGet(this::found);
        } catch (AssemblyException several) {
            several.messages().forEach(state::trouble);
        } catch (ValidationException | ServiceConfigurationError | LinkageError unusable) {
            state.trouble(AssemblyMessage.UNUSABLE_VALIDATION.message(), unusable);
        }
        return offer(CommandValidator.NONE, "");
    }

    private Binding<CommandValidator> found() {
        return ValidationProviders.factory(DefaultBindings.class.getClassLoader())
                .map(factory -> {
                    state.closings().add(factory);
                    return offer(new ConstraintCheck(factory.getValidator()), over(factory));
                })
                .orElseGet(() -> offer(CommandValidator.NONE, ""));
    }

    private static Binding<CommandValidator> offer(CommandValidator validator, String over) {
        return new Binding<>(validator, NAME + over, Precedence.BUILT_IN);
    }

    private static String over(Object provider) {
        return " over " + provider.getClass().getName();
    }
}
