package io.github.ehckit.example.forms;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.persistence.JsonTemplates;
import io.github.ehckit.template.Migration;
import io.github.ehckit.template.MigrationMap;
import io.github.ehckit.template.NationalTemplates;
import io.github.ehckit.template.Template;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A check of the advice templates that an authority keeps in files.
 *
 * @param out where it reports the faults
 */
record FormCheck(PrintStream out) {

    /** Answers whether a template can be published after some older ones. */
    boolean check(Path file, List<Path> older) {
        List<Template> known = new ArrayList<>(NationalTemplates.all());
        boolean readable = true;
        for (Path each : older) {
            Optional<Template> template = read(each);
            template.ifPresent(known::add);
            readable &= template.isPresent();
        }
        return read(file).filter(template -> follows(file, template, known)).isPresent() && readable;
    }

    private Optional<Template> read(Path file) {
        try (InputStream in = Files.newInputStream(file)) {
            return switch (JsonTemplates.read(in)) {
                case Outcome.Done<Template>(var template, var notices) -> Optional.of(template);
                case Outcome.Refused<Template>(var reasons) -> refused(file, reasons);
            };
        } catch (IOException unreadable) {
            say(file, FormsMessage.UNREADABLE.message());
            return Optional.empty();
        }
    }

    private Optional<Template> refused(Path file, List<Refusal> reasons) {
        reasons.forEach(reason -> tell(file, reason));
        say(file, FormsMessage.FAULTS.message(Argument.of("count", reasons.size())));
        return Optional.empty();
    }

    private boolean follows(Path file, Template template, List<Template> known) {
        List<Refusal> lost = new ArrayList<>();
        for (Migration migration : template.migrations()) {
            known.stream()
                    .filter(older -> older.ref().equals(migration.from()))
                    .findFirst()
                    .ifPresentOrElse(
                            older -> lost.addAll(new MigrationMap(older, template, migration).faults()),
                            () -> say(
                                    file,
                                    FormsMessage.OLDER_TEMPLATE_NEEDED.message(Argument.code(
                                            "older", migration.from().toString()))));
        }
        if (!lost.isEmpty()) {
            refused(file, lost);
            return false;
        }
        sum(file, template);
        return true;
    }

    private void sum(Path file, Template template) {
        say(
                file,
                FormsMessage.PUBLISHABLE.message(
                        Argument.label("title", template.title()),
                        Argument.code("template", template.ref().toString()),
                        Argument.of("sections", template.sections().size()),
                        Argument.of("areas", template.areas().size())));
    }

    private void tell(Path file, Refusal reason) {
        String place = reason.place().map(FormCheck::words).orElse("");
        String shown = place.isEmpty() ? FormsMessage.WHOLE_TEMPLATE.message().english() : place;
        out.println(file + ": " + shown + ": " + reason.sentence());
    }

    /** Returns the place in words, and the path to find it by in an editor. */
    private static String words(Place place) {
        String words = place.english();
        return words.isEmpty() || words.equalsIgnoreCase(place.path())
                ? place.path()
                : words + " (" + place.path() + ")";
    }

    private void say(Path file, Message message) {
        out.println(file + ": " + message.english());
    }
}
