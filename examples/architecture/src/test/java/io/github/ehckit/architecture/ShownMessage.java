package io.github.ehckit.architecture;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.outcome.NoticeKey;
import io.github.ehckit.outcome.RefusalKey;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A message as people read it.
 *
 * @param key its key
 * @param text its English text, with examples in the place of its arguments
 */
record ShownMessage(MessageKey key, String text) {
    private static final Pattern END_OF_SENTENCE = Pattern.compile("(?<=[.?])\\s+(?=[‘“A-Z0-9(])");

    static ShownMessage of(MessageKey key) {
        return new ShownMessage(key, ExampleArguments.filled(key));
    }

    Audience audience() {
        return key.audience();
    }

    /** Answers whether the message tells a person that something was refused or is to be noticed. */
    boolean asksForAStep() {
        return key instanceof RefusalKey || key instanceof NoticeKey;
    }

    /** Answers whether the message is a sentence, and not a label or a part of another message. */
    boolean isSentence() {
        return asksForAStep() || text.endsWith(".") || text.endsWith("?");
    }

    List<String> sentences() {
        return END_OF_SENTENCE
                .splitAsStream(text.replace("\n", " "))
                .map(String::strip)
                .toList();
    }

    /** Lists the words of the message itself, in lower case: without its arguments, and without names for programs. */
    Stream<String> ownWords() {
        return Pattern.compile("[^\\p{L}\\p{N}’'-]+")
                .splitAsStream(key.english().replaceAll("`[^`]*`|\\{\\w+}", " "))
                .filter(word -> !word.isEmpty())
                .map(String::toLowerCase);
    }

    /** Returns the type that holds the key: the place of the message in the code. */
    String type() {
        Class<?> type = key instanceof Enum<?> constant ? constant.getDeclaringClass() : key.getClass();
        return type.getName().substring(House.OURS.root().length() + 1).replace('$', '.');
    }

    @Override
    public String toString() {
        return key.key() + ": " + text;
    }
}
