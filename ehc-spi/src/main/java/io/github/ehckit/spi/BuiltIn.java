package io.github.ehckit.spi;

import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.port.CommandValidator;
import io.github.ehckit.port.DocumentScanner.Verdict;
import io.github.ehckit.spi.content.StrictContentInspector;
import jakarta.validation.ValidationException;
import jakarta.validation.Validator;
import java.util.ServiceConfigurationError;

/**
 * What the library fills in itself where nobody offers anything: the standard settings of an authority, a
 * check of the shape of commands and an inspector of what is uploaded. It has no place for documents and no scanner, and says so.
 */
final class BuiltIn {
    private static final String NAME = "ehc-spi";

    private final Ledger ledger;
    private final HostResources host;

    BuiltIn(Ledger ledger, HostResources host) {
        this.ledger = ledger;
        this.host = host;
    }

    void add() {
        ledger.offer(Slot.SETTINGS, new Offer<>(authority -> AuthoritySettings.standard(), NAME, Rank.BUILT_IN));
        fill(Slot.BYTES, new NoPlaceForBytes(), ": no documents can be added");
        fill(Slot.INSPECTOR, new StrictContentInspector(), "");
        fill(Slot.SCANNER, file -> Verdict.UNDECIDED, ": there is none, and no document is ever read");
        if (ledger.lacks(Slot.VALIDATOR)) {
            ledger.offer(Slot.VALIDATOR, validator());
        }
    }

    private <T> void fill(Slot<T> slot, T ours, String remark) {
        if (ledger.lacks(slot)) {
            ledger.offer(slot, new Offer<>(ours, NAME + remark, Rank.BUILT_IN));
        }
    }

    private Offer<CommandValidator> validator() {
        try {
            return host.one(Validator.class, NAME)
                    .map(given -> offer(new ConstraintCheck(given), over(given)))
                    .orElseGet(this::found);
        } catch (AssemblyException several) {
            several.problems().forEach(ledger::trouble);
        } catch (ValidationException | ServiceConfigurationError | LinkageError unusable) {
            ledger.trouble(
                    "there is a Bean Validation provider on the class path that does not start: add what it needs, take it out,"
                            + " or call with(CommandValidator.NONE)",
                    unusable);
        }
        return offer(CommandValidator.NONE, "");
    }

    private Offer<CommandValidator> found() {
        return ValidationProviders.factory(BuiltIn.class.getClassLoader())
                .map(factory -> {
                    ledger.closings().add(factory);
                    return offer(new ConstraintCheck(factory.getValidator()), over(factory));
                })
                .orElseGet(() -> offer(CommandValidator.NONE, ""));
    }

    private static Offer<CommandValidator> offer(CommandValidator validator, String over) {
        return new Offer<>(validator, NAME + over, Rank.BUILT_IN);
    }

    private static String over(Object provider) {
        return " over " + provider.getClass().getName();
    }
}
