package io.github.ehckit.wording;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.AuthorityCode;
import java.util.Collection;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A bundle of texts by the keys of their messages: in another language, or in the words of one authority. Messages that
 * it leaves out keep the library's English.
 *
 * <p>In a text each argument stands as its name in braces, in any order. The keys and the arguments are on {@code
 * docs/words.md}. With {@code case-status.drafting = Cynllun drafft yn cael ei baratoi} in {@code words_cy.properties}:
 *
 * {@snippet :
 * Locale welsh = Locale.of("cy");
 * try (EhcHub hub = assembly.with(MessageBundle.of(ResourceBundle.getBundle("words", welsh))).open()) {
 *     Wording wording = hub.wordings().of(authority, welsh);
 *     reasons.forEach(reason -> show(wording.of(reason)));
 * }
 * }
 *
 * @param language the language of the texts; a region makes no difference
 * @param authority the authority whose words they are; empty for every authority
 * @param texts the pattern of each message by its {@linkplain MessageKey#key() key}
 */
public record MessageBundle(Locale language, Optional<AuthorityCode> authority, Map<String, String> texts) {
    public MessageBundle {
        Objects.requireNonNull(language, "A bundle must have a language. Give one, such as Locale.of(\"cy\").");
        texts = Map.copyOf(texts);
    }

    /** Makes a bundle for every authority. */
    public static MessageBundle of(Locale language, Map<String, String> texts) {
        return new MessageBundle(language, Optional.empty(), texts);
    }

    /** Makes a bundle for every authority, with the texts and the language of a resource bundle. */
    public static MessageBundle of(ResourceBundle source) {
        return of(
                source.getLocale(), source.keySet().stream().collect(Collectors.toMap(key -> key, source::getString)));
    }

    /** Makes a copy for one authority. */
    public MessageBundle of(AuthorityCode only) {
        return new MessageBundle(language, Optional.of(only), texts);
    }

    /**
     * Checks the bundle against the messages that there are.
     *
     * @return refused if it names no language, and for each text that is blank, loses an argument, names one that its
     *     message does not have, has a brace besides, or has a key that no message has
     */
    public Outcome<MessageBundle> checkedAgainst(Collection<? extends MessageKey> known) {
        Map<String, MessageKey> byKey = known.stream().collect(Collectors.toMap(MessageKey::key, key -> key));
        Stream<Refusal> language = speaks(Locale.ROOT)
                ? Stream.of(WordingRefusal.NO_LANGUAGE.refusal(Argument.code("bundle", name())))
                : Stream.of();
        TextCheck check = new TextCheck(name(), byKey);
        Stream<Refusal> faults =
                new TreeMap<>(texts).entrySet().stream().flatMap(text -> check.faults(text.getKey(), text.getValue()));
        return Outcome.unless(Stream.concat(language, faults).toList(), this);
    }

    boolean speaks(Locale wanted) {
        return language.getLanguage().equals(wanted.getLanguage());
    }

    boolean isOf(AuthorityCode wanted) {
        return authority.map(wanted::equals).orElse(true);
    }

    /** Names the bundle by its language and its authority. */
    private String name() {
        return language.toLanguageTag() + authority.map(code -> ", " + code).orElse("");
    }

    @Override
    public String toString() {
        return "MessageBundle[" + name() + ", " + texts.size() + " texts]";
    }
}
