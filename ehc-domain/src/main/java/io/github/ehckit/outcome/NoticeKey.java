package io.github.ehckit.outcome;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.message.Place;
import java.util.Optional;

/** The key of a notice: the law, rule or guidance that it rests on, and its sentence. */
public interface NoticeKey extends MessageKey {

    /** Returns the audience, the law or rule, and the English text. */
    NoticeText text();

    /** Returns the law, the rule of the guide or the guidance that it rests on, as cited. */
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

    /** Makes the notice about the whole action. */
    default Notice notice(Argument... arguments) {
        return new Notice(under(), message(arguments), Optional.empty());
    }

    /** Makes the notice about one place in the input. */
    default Notice at(Place place, Argument... arguments) {
        return new Notice(under(), message(arguments), Optional.of(place));
    }
}
