package io.github.ehckit.message;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A formatter of messages in one language: it puts each argument where the pattern of its message names it, and writes
 * days and moments as the language writes them.
 *
 * <p>Immutable and thread-safe.
 */
public final class MessageFormatter {
    private static final Pattern NAMED = Pattern.compile("\\{([A-Za-z]+)}");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final MessageFormatter ENGLISH = english(key -> Optional.empty());

    private final Function<MessageKey, Optional<String>> patterns;
    private final Function<Message, String> others;
    private final Locale language;
    private final DateTimeFormatter day;

    private MessageFormatter(
            Locale language, Function<MessageKey, Optional<String>> patterns, Function<Message, String> others) {
        this.patterns = patterns;
        this.others = others;
        this.language = language;
        this.day = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", language);
    }

    /**
     * Makes the formatter of English.
     *
     * @param patterns gives the pattern of a key that an authority words itself; the others are the library's
     */
    public static MessageFormatter english(Function<MessageKey, Optional<String>> patterns) {
        return new MessageFormatter(
                Locale.UK, key -> Optional.of(patterns.apply(key).orElseGet(key::english)), Message::english);
    }

    /**
     * Makes the formatter of another language.
     *
     * @param patterns gives the pattern of each key that is worded in the language
     * @param english the formatter of every other message, with its arguments
     */
    public static MessageFormatter of(
            Locale language, Function<MessageKey, Optional<String>> patterns, MessageFormatter english) {
        return new MessageFormatter(language, patterns, english::within);
    }

    /** Returns the formatter for English, as the library words it. */
    static MessageFormatter english() {
        return ENGLISH;
    }

    /** Lists the different names of arguments in a pattern, in alphabetical order. */
    public static List<String> argumentNames(String pattern) {
        return NAMED.matcher(pattern)
                .results()
                .map(found -> found.group(1))
                .distinct()
                .sorted()
                .toList();
    }

    /** Answers whether a pattern has a brace that is not part of an argument. */
    public static boolean hasStrayBrace(String pattern) {
        return NAMED.matcher(pattern).replaceAll("").matches("(?s).*[{}].*");
    }

    /**
     * Returns the text of a message by itself: it begins with a capital where an argument stands first. An argument that
     * the pattern does not name is left out.
     */
    public String of(Message message) {
        String text = within(message);
        boolean argumentFirst =
                patterns.apply(message.key()).orElseGet(message.key()::english).startsWith("{");
        return argumentFirst ? capitalised(text) : text;
    }

    /** Returns the place in words, its parts separated by commas; empty if there are no words for it. */
    public String of(Place place) {
        return capitalised(place.parts().stream().map(this::within).collect(Collectors.joining(", ")));
    }

    /** Returns the text of a message as a part of another text. */
    private String within(Message message) {
        return patterns.apply(message.key())
                .map(pattern -> filled(pattern, message))
                .orElseGet(() -> others.apply(message));
    }

    private String filled(String pattern, Message message) {
        Function<MatchResult, String> argument = found -> Matcher.quoteReplacement(named(message, found));
        return NAMED.matcher(pattern).replaceAll(argument);
    }

    /** Returns a text with a capital at its beginning. */
    public static String capitalised(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private String named(Message message, MatchResult found) {
        return message.arguments().stream()
                .filter(argument -> argument.name().equals(found.group(1)))
                .findFirst()
                .map(this::of)
                .orElse(found.group());
    }

    private String of(Argument argument) {
        return switch (argument) {
            case Argument.Count(var name, var value) -> String.format(language, "%,d", value);
            case Argument.Day(var name, var value) -> of(value);
            case Argument.Moment(var name, var value) -> of(value);
            case Argument.Term(var name, var value) -> within(value);
            case Argument.Terms(var name, var values) -> list(values);
            case Argument.Label(var name, var value) -> value;
            case Argument.Code(var name, var value) -> value;
        };
    }

    /** Returns the text of a calendar date, such as Monday 16 March 2026. */
    public String of(LocalDate date) {
        return day.format(date);
    }

    /** Returns the text of a moment in London, to the minute: 9:30am on Monday 9 March 2026. */
    public String of(Instant moment) {
        ZonedDateTime there = moment.atZone(LONDON);
        return within(ListMessage.TIME_ON_DAY.message(
                Argument.code("time", ClockTime.of(there.toLocalTime())), Argument.of("day", there.toLocalDate())));
    }

    private String list(List<Message> values) {
        return switch (values.size()) {
            case 0 -> "";
            case 1 -> within(values.getFirst());
            case 2 ->
                within(ListMessage.LAST_TWO.message(
                        Argument.of("one", values.getFirst()), Argument.of("other", values.getLast())));
            default -> within(values.getFirst()) + ", " + list(values.subList(1, values.size()));
        };
    }
}
