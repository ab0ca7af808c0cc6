package io.github.ehckit.template;

import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.template.answer.Answer;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.Labels;
import io.github.ehckit.template.answer.SectionCode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Where everything of an older form is found on a newer one: declared by the newer form's {@link Migration}, and in the same place where
 * nothing else is declared.
 *
 * <p>Nothing is lost and nothing is merged: it is checked that each question, group and option of the older form has a home of its own,
 * and of a fitting kind, on the newer one.
 *
 * @param older on which a response was begun
 * @param newer on which it goes on
 * @param migration that the newer form declares
 */
public record MigrationMap(Template older, Template newer, Migration migration) {

    /** The map that a newer form declares from an older one; refused if it declares none, or if anything would be lost on the way. */
    public static Outcome<MigrationMap> between(Template older, Template newer) {
        return newer.migration(older.ref())
                .map(declared -> new MigrationMap(older, newer, declared))
                .map(map -> Outcome.unless(map.faults(), map))
                .orElseGet(() -> Outcome.refused(undeclared(older)));
    }

    private static Refusal undeclared(Template older) {
        return Refusal.of(RefusalCode.NOT_OFFERED, "R-081", "this form does not say how it follows " + older.ref());
    }

    /** Everything of the older form that has no home on the newer one, and every move that leads nowhere; empty if nothing is lost. */
    public List<Refusal> faults() {
        return new MigrationCheck(this).faults();
    }

    /** What was written on the older form, on the newer: every answer and every entry under its own id, and nothing else. */
    public Contents move(Contents written) {
        Map<SectionCode, Answers> moved = new TreeMap<>();
        written.sections()
                .forEach((section, answers) ->
                        move(section, answers).forEach((to, part) -> moved.merge(to, part, Answers::and)));
        return Contents.of(moved);
    }

    /**
     * What was written in one section of the older form, by the sections of the newer in which it is found. An empty section is found where
     * the section itself is, if it still is.
     */
    public Map<SectionCode, Answers> move(SectionCode section, Answers answers) {
        Map<SectionCode, Answers> moved = new TreeMap<>();
        home(section.value())
                .map(SectionCode::new)
                .filter(code -> newer.section(code).isPresent())
                .ifPresent(code -> moved.put(code, Answers.none()));
        answers.fields().forEach((code, answer) -> {
            String from = section + "." + code;
            Place to = Place.of(image(from));
            moved.merge(to.section(), Answers.none().with(to.code(), moved(from, answer)), Answers::and);
        });
        answers.groups().forEach((code, entries) -> {
            String from = section + "." + code;
            Place to = Place.of(image(from));
            moved.merge(to.section(), entries(from, to.code(), entries), Answers::and);
        });
        return moved;
    }

    /** The place on the newer form at which a block of the older form is found. */
    String image(String place) {
        int end = place.lastIndexOf('.');
        return migration
                .declared(place)
                .orElseGet(() -> end < 0 ? place : image(place.substring(0, end)) + place.substring(end));
    }

    /** The code of the option of the newer form at which an option of the older form is found. */
    String option(String field, String code) {
        return migration
                .declared(field + "=" + code)
                .map(to -> to.substring(to.indexOf('=') + 1))
                .orElse(code);
    }

    private Optional<String> home(String section) {
        return Optional.of(image(section)).filter(Labels::isCode);
    }

    private Answers moved(String group, Answers answers) {
        Answers moved = Answers.none();
        for (Map.Entry<String, Answer> said : answers.fields().entrySet()) {
            String from = group + "." + said.getKey();
            moved = moved.with(Place.of(image(from)).code(), moved(from, said.getValue()));
        }
        for (Map.Entry<String, List<Entry>> said : answers.groups().entrySet()) {
            String from = group + "." + said.getKey();
            moved = moved.and(entries(from, Place.of(image(from)).code(), said.getValue()));
        }
        return moved;
    }

    private Answers entries(String from, String to, List<Entry> entries) {
        return Answers.none()
                .adding(
                        to,
                        entries.stream()
                                .map(entry -> new Entry(entry.id(), moved(from, entry.answers())))
                                .toArray(Entry[]::new));
    }

    private Answer moved(String field, Answer answer) {
        return answer instanceof Answer.Chosen(var options)
                ? new Answer.Chosen(
                        options.stream().map(code -> option(field, code)).toList())
                : answer;
    }

    /**
     * A block's place.
     *
     * @param section the first code
     * @param parent everything but the last code
     * @param code the last code
     */
    record Place(SectionCode section, String parent, String code) {
        static Place of(String path) {
            int begin = path.indexOf('.');
            int end = path.lastIndexOf('.');
            return new Place(
                    new SectionCode(path.substring(0, begin)), path.substring(0, end), path.substring(end + 1));
        }
    }
}
