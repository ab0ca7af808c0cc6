package io.github.ehckit.casework.input;

import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.message.AmountMessage;
import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Refusal;
import java.util.List;
import java.util.Optional;

/**
 * A place in a command, with the refusals of what was entered there. The library's own check of a command and that of a
 * validator use it, so that both say the same.
 *
 * @param place the path, with the names of the fields along it
 * @param label the name of the field; empty if the path leads to none that has a name
 * @param chosen whether people choose its value, rather than write it
 */
public record InputPlace(Place place, Optional<Message> label, boolean chosen) {

    /** Finds the place to which a path leads, such as {@code child.name.given} or {@code saves[0].section}. */
    public static InputPlace of(CaseCommand command, String path) {
        List<InputComponent> named = InputComponent.along(command, path).stream()
                .filter(step -> step.name().isPresent())
                .toList();
        List<Message> names = named.stream()
                .map(InputComponent::name)
                .flatMap(Optional::stream)
                .toList();
        return new InputPlace(
                new Place(path, names),
                names.isEmpty() ? Optional.empty() : Optional.of(names.getLast()),
                !named.isEmpty() && InputChoice.isMadeFor(named.getLast().component()));
    }

    /** Refuses a value that is missing. */
    public Refusal missing() {
        return refusal(
                chosen ? ConstraintRefusal.NOT_CHOSEN : ConstraintRefusal.NOT_ENTERED,
                ConstraintRefusal.UNNAMED_MISSING);
    }

    /** Refuses a text of white space alone. */
    public Refusal blank() {
        return refusal(ConstraintRefusal.BLANK, ConstraintRefusal.UNNAMED_MISSING);
    }

    /** Refuses a text that has more characters than the longest that is allowed. */
    public Refusal tooLong(int longest) {
        return label.map(name -> ConstraintRefusal.TOO_LONG.at(
                        place, Argument.of("label", name), Argument.of("longest", AmountMessage.characters(longest))))
                .orElseGet(() -> ConstraintRefusal.UNNAMED_WRONG.at(place));
    }

    /** Refuses a value that breaks another constraint. */
    public Refusal wrong() {
        return refusal(ConstraintRefusal.WRONG_FORMAT, ConstraintRefusal.UNNAMED_WRONG);
    }

    private Refusal refusal(ConstraintRefusal named, ConstraintRefusal unnamed) {
        return label.map(name -> named.at(place, Argument.of("label", name))).orElseGet(() -> unnamed.at(place));
    }
}
