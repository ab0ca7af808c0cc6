package io.github.ehckit.wording;

import io.github.ehckit.message.Message;
import io.github.ehckit.message.MessageFormatter;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.outcome.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The wording of messages for one authority in one language. A message that no bundle words is in the library's
 * English.
 *
 * <p>Immutable and thread-safe.
 */
public final class Wording {
    private static final Wording ENGLISH = english(List.of());

    private final Locale language;
    private final List<MessageBundle> bundles;
    private final MessageFormatter formatter;

    private Wording(Locale language, List<MessageBundle> bundles, MessageFormatter formatter) {
        this.language = language;
        this.bundles = bundles;
        this.formatter = formatter;
    }

    /** Makes the wording in English; the first bundle that words a message counts. */
    static Wording english(List<MessageBundle> bundles) {
        return new Wording(Locale.UK, bundles, MessageFormatter.english(key -> pattern(bundles, key)));
    }

    /**
     * Makes the wording in another language. A message that no bundle words is in English, its arguments too.
     *
     * @param translations the first one that words a message counts
     */
    Wording in(Locale other, List<MessageBundle> translations) {
        MessageFormatter translated = MessageFormatter.of(other, key -> pattern(translations, key), formatter);
        return new Wording(
                other, Stream.concat(translations.stream(), bundles.stream()).toList(), translated);
    }

    /** Returns the library's English. */
    public static Wording english() {
        return ENGLISH;
    }

    /** Returns the language of the texts. */
    public Locale language() {
        return language;
    }

    /** Returns the text of a message. */
    public String of(Message message) {
        return formatter.of(message);
    }

    /** Returns the text of a message that has no arguments, as a label by itself: with a capital. */
    public String of(MessageKey key) {
        return MessageFormatter.capitalised(of(key.message()));
    }

    /** Returns the reason and the next step of a refusal. */
    public String of(Refusal refusal) {
        return of(refusal.message());
    }

    /** Returns the text of a notice. */
    public String of(Notice notice) {
        return of(notice.message());
    }

    /** Returns a place in words; empty if there are no words for it. */
    public String of(Place place) {
        return formatter.of(place);
    }

    /** Returns the text of a calendar date, such as Monday 16 March 2026. */
    public String of(LocalDate date) {
        return formatter.of(date);
    }

    /** Returns the text of a moment in London, to the minute: 9:30am on Monday 9 March 2026. */
    public String of(Instant moment) {
        return formatter.of(moment);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Wording that && language.equals(that.language) && bundles.equals(that.bundles);
    }

    @Override
    public int hashCode() {
        return Objects.hash(language, bundles);
    }

    @Override
    public String toString() {
        return "Wording[" + language.toLanguageTag() + ", " + bundles + "]";
    }

    private static Optional<String> pattern(List<MessageBundle> bundles, MessageKey key) {
        String name = key.key();
        return bundles.stream()
                .map(bundle -> bundle.texts().get(name))
                .filter(Objects::nonNull)
                .findFirst();
    }
}
