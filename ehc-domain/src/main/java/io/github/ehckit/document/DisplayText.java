package io.github.ehckit.document;

import io.github.ehckit.history.CommandContext;
import io.github.ehckit.template.Field;
import io.github.ehckit.template.FieldKind;
import io.github.ehckit.template.answer.Answer;
import io.github.ehckit.template.answer.Answers;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The text of answers and dates, as British readers write them. */
final class DisplayText {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu 'at' HH:mm:ss z", Locale.UK)
            .withZone(CommandContext.LONDON);

    private DisplayText() {}

    static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** Formats an instant to the second, in London time. */
    static String of(Instant moment) {
        return MOMENT.format(moment);
    }

    /** Formats a digest in groups of sixteen digits, which can be read out. */
    static String ofDigest(String digest) {
        return digest.replaceAll("(.{16})(?=.)", "$1 ");
    }

    /** Formats the answer to a field; empty if there is none, or only white space. */
    static String of(Field field, Answers answers) {
        return answers.answer(field.code())
                .filter(answer -> !answer.blank())
                .map(answer -> of(field.kind(), answer))
                .orElse("");
    }

    private static String of(FieldKind kind, Answer answer) {
        return switch (answer) {
            case Answer.Written(var text) -> text;
            case Answer.Dated(var day) -> of(day);
            case Answer.Chosen(var options) -> labels(kind, options);
        };
    }

    /** Lists the labels of options. An option that the template no longer offers is shown by its code. */
    private static String labels(FieldKind kind, List<String> options) {
        return options.stream()
                .map(code -> kind.option(code).map(FieldKind.Option::label).orElse(code))
                .collect(Collectors.joining("\n"));
    }
}
