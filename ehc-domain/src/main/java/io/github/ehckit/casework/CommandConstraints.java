package io.github.ehckit.casework;

import io.github.ehckit.casework.input.InputComponent;
import io.github.ehckit.casework.input.InputPlace;
import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The constraints on a command, as its Jakarta annotations declare them: its parts are present, not blank, and not too
 * long.
 *
 * <p>Reads {@code @NotNull}, {@code @NotBlank}, {@code @Size(max)} and {@code @Valid} from the components of records,
 * so that the domain refuses the same commands without a validator as with one. Commands bear no other constraints.
 */
final class CommandConstraints {
    private final CaseCommand command;
    private final List<Refusal> faults = new ArrayList<>();

    private CommandConstraints(CaseCommand command) {
        this.command = command;
    }

    static <T extends CaseCommand> Outcome<T> check(T command) {
        CommandConstraints shape = new CommandConstraints(command);
        shape.walk("", command);
        return Outcome.unless(shape.faults, command);
    }

    private void walk(String at, Object value) {
        switch (value) {
            case Optional<?> held -> held.ifPresent(inner -> walk(at, inner));
            case List<?> held -> walkAll(at, held);
            case Record held -> walkComponents(at, held);
            default -> {}
        }
    }

    private void walkAll(String at, List<?> held) {
        for (int i = 0; i < held.size(); i++) {
            walk(at + "[" + i + "]", held.get(i));
        }
    }

    private void walkComponents(String at, Record held) {
        InputComponent.componentsOf(held).forEach(component -> {
            String here = at.isEmpty() ? component.getName() : at + "." + component.getName();
            look(here, component.getAccessor(), InputComponent.read(component, held));
        });
    }

    private void look(String at, Method declared, @Nullable Object value) {
        if (value == null) {
            faults.add(place(at).missing());
        } else if (value instanceof CharSequence text) {
            lookAtText(at, declared, text);
        } else if (declared.isAnnotationPresent(Valid.class) || holdsOthers(value)) {
            walk(at, value);
        }
    }

    private static boolean holdsOthers(Object value) {
        return value instanceof Optional<?> || value instanceof List<?>;
    }

    private void lookAtText(String at, Method declared, CharSequence text) {
        if (declared.isAnnotationPresent(NotBlank.class) && text.toString().isBlank()) {
            faults.add(place(at).blank());
        }
        Size size = declared.getAnnotation(Size.class);
        if (size != null && text.length() > size.max()) {
            faults.add(place(at).tooLong(size.max()));
        }
    }

    private InputPlace place(String at) {
        return InputPlace.of(command, at);
    }
}
