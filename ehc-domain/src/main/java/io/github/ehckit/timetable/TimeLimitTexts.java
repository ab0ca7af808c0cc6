package io.github.ehckit.timetable;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The texts of the time limits, as the file beside this class has them. */
final class TimeLimitTexts {
    private static final String FILE = "time-limits.properties";
    private static final String EQUALS = " = ";

    private final List<TimeLimitMessage> all;
    private final Map<String, TimeLimitMessage> byName;

    private TimeLimitTexts(List<TimeLimitMessage> all) {
        this.all = List.copyOf(all);
        this.byName = all.stream().collect(Collectors.toUnmodifiableMap(TimeLimitMessage::name, Function.identity()));
    }

    static TimeLimitTexts shipped() {
        return Shipped.TEXTS;
    }

    /** Reads lines of key and text; others are headings and remarks. */
    static TimeLimitTexts parse(List<String> lines) {
        return new TimeLimitTexts(lines.stream()
                .filter(line -> line.startsWith(TimeLimitMessage.PREFIX))
                .map(line -> line.split(EQUALS, 2))
                .map(parts -> new TimeLimitMessage(parts[0].substring(TimeLimitMessage.PREFIX.length()), parts[1]))
                .toList());
    }

    List<TimeLimitMessage> all() {
        return all;
    }

    Optional<TimeLimitMessage> named(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    private static TimeLimitTexts read() {
        try (InputStream file = Objects.requireNonNull(TimeLimitTexts.class.getResourceAsStream(FILE), FILE);
                BufferedReader reader = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return parse(reader.lines().toList());
        } catch (IOException e) {
            throw new UncheckedIOException("Check that " + FILE + " is on the class path: it cannot be read.", e);
        }
    }

    private static final class Shipped {
        static final TimeLimitTexts TEXTS = read();
    }
}
