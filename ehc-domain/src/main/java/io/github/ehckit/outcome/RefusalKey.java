package io.github.ehckit.outcome;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.message.Place;
import java.util.Optional;

/**
 * The key of a reason for which an action is refused: its code, the law or rule that it rests on, and its sentence. One
 * reason has one key.
 */
public interface RefusalKey extends MessageKey {

    /** Returns the audience, the code, the law or rule, and the English text. */
    RefusalText text();

    /** Returns the kind of reason, for programs. */
    default RefusalCode code() {
        return text().code();
    }

    /** Returns the law or the rule of the guide that it rests on, as cited: {@code reg 8(1)}, {@code R-141}. */
    default String under() {
        return text().under();
    }

    @Override
    default Audience audience() {
        return text().audience();
    }

    @Override
    default String english() {
        return text().english();
    }

    /** Makes the refusal of the whole input. */
    default Refusal refusal(Argument... arguments) {
        return new Refusal(code(), under(), message(arguments), Optional.empty());
    }

    /** Makes the refusal of one place in the input. */
    default Refusal at(Place place, Argument... arguments) {
        return new Refusal(code(), under(), message(arguments), Optional.of(place));
    }
}
