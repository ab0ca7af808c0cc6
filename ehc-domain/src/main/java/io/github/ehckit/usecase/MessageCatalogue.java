package io.github.ehckit.usecase;

import io.github.ehckit.message.MessageKey;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.wording.MessageBundle;
import io.github.ehckit.wording.Wordings;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The catalogue of the messages of the library: all that a bundle of texts may word, chapter by chapter.
 *
 * <p>Immutable and thread-safe.
 */
public final class MessageCatalogue {
    private final List<MessageKey> keys;

    private MessageCatalogue(List<MessageKey> keys) {
        this.keys = List.copyOf(keys);
    }

    /** Returns the catalogue of this module. */
    public static MessageCatalogue standard() {
        return new MessageCatalogue(DomainMessages.all().toList());
    }

    /**
     * Makes a copy with the messages of an adapter or a plug-in as well.
     *
     * @param type an enum; one that is here already adds nothing
     * @throws IllegalArgumentException if a message of another type has the same key as one of these
     */
    public MessageCatalogue with(Class<? extends MessageKey> type) {
        List<MessageKey> all =
                Stream.concat(keys.stream(), constants(type)).distinct().toList();
        Set<String> names = new HashSet<>();
        all.stream()
                .map(MessageKey::key)
                .filter(Predicate.not(names::add))
                .findFirst()
                .ifPresent(MessageCatalogue::refuse);
        return new MessageCatalogue(all);
    }

    /** Lists the keys, chapter by chapter. */
    public List<MessageKey> keys() {
        return keys;
    }

    /**
     * Makes the wordings of these bundles.
     *
     * @return refused with every fault of every bundle
     */
    public Outcome<Wordings> wordings(List<MessageBundle> bundles) {
        List<Refusal> faults = new ArrayList<>();
        for (MessageBundle bundle : bundles) {
            if (bundle.checkedAgainst(keys) instanceof Outcome.Refused<MessageBundle>(var reasons)) {
                faults.addAll(reasons);
            }
        }
        return Outcome.unless(faults, new Wordings(bundles));
    }

    private static void refuse(String twice) {
        throw new IllegalArgumentException("Two messages have the key " + twice + ". Rename the type of one of them.");
    }

    static Stream<MessageKey> constants(Class<? extends MessageKey> type) {
        return Stream.of(type.getEnumConstants()).map(MessageKey.class::cast);
    }
}
