package io.github.ehckit.example.forms;

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
 * A check of forms, the advice templates that an authority keeps in files.
 *
 * @param out where it reports the faults
 */
record FormCheck(PrintStream out) {

    /** Answers whether a template can be published after some older ones. */
    boolean check(Path file, List<Path> older) {
        List<Template> known = new ArrayList<>(NationalTemplates.all());
        boolean readable = true;
        for (Path each : older) {
            Optional<Template> form = read(each);
            form.ifPresent(known::add);
            readable &= form.isPresent();
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
            out.println(file + ": cannot be read");
            return Optional.empty();
        }
    }

    private Optional<Template> refused(Path file, List<Refusal> reasons) {
        reasons.forEach(reason -> tell(file, reason));
        out.println(file + ": " + count(reasons.size(), "fault"));
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
                            () -> out.println(file + ": not checked whether drafts can be moved from "
                                    + migration.from() + ": its file was not given"));
        }
        if (!lost.isEmpty()) {
            refused(file, lost);
            return false;
        }
        sum(file, template);
        return true;
    }

    private void sum(Path file, Template template) {
        out.println(file + ": “" + template.title() + "” (" + template.ref() + ") can be published: "
                + count(template.sections().size(), "section") + ", of which "
                + count(template.areas().size(), "area")
                + " of need");
    }

    private void tell(Path file, Refusal reason) {
        out.println(file + ": " + reason.path().filter(at -> !at.isEmpty()).orElse("the whole form") + ": "
                + reason.sentence() + " [" + reason.under() + "]");
    }

    private static String count(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }
}
