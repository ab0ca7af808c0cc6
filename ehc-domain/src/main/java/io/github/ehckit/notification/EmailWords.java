package io.github.ehckit.notification;

import io.github.ehckit.message.AmountMessage;
import io.github.ehckit.message.Argument;
import io.github.ehckit.message.MessageFormatter;
import io.github.ehckit.message.MessageKey;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/**
 * The words of one email: each text with its arguments. The arguments that words may have are listed here, and none is
 * personal data.
 */
final class EmailWords {
    private final Email email;
    private final EmailFacts facts;

    EmailWords(Email email) {
        this.email = email;
        this.facts = email.facts();
    }

    /** Returns the text of a message, in the words of the authority. */
    String of(MessageKey key) {
        Argument[] arguments = MessageFormatter.argumentNames(key.english()).stream()
                .map(this::argument)
                .toArray(Argument[]::new);
        return email.wording().of(key.message(arguments));
    }

    private Argument argument(String name) {
        return switch (name) {
            case "authority" -> Argument.label(name, facts.authority().name());
            case "completed" -> Argument.of(name, request().completed());
            case "days" -> Argument.of(name, AmountMessage.days(days()));
            case "due" ->
                Argument.of(
                        name,
                        email.notification().due().orElseGet(() -> request().dueOn()));
            case "email" -> Argument.code(name, facts.authority().contact().email());
            case "kind" -> Argument.of(name, facts.kind().orElseThrow());
            case "promised" -> Argument.of(name, request().promisedBy().orElseThrow());
            case "reference" ->
                Argument.code(name, email.notification().reference().value());
            case "request" -> Argument.of(name, email.notification().request().orElseThrow());
            case "requests" -> Argument.of(name, request().requests());
            case "submitted" -> Argument.of(name, submitted());
            case "team" -> Argument.label(name, facts.team().orElseThrow());
            case "telephone" -> Argument.code(name, facts.authority().contact().telephone());
            default ->
                throw new IllegalArgumentException(
                        "Emails have no argument " + name + ". Use one that EmailWords lists.");
        };
    }

    private AdviceRequestFacts request() {
        return facts.request().orElseThrow();
    }

    private long days() {
        return Math.abs(ChronoUnit.DAYS.between(submitted(), request().dueOn()));
    }

    private LocalDate submitted() {
        return request().submittedOn().orElseThrow();
    }
}
