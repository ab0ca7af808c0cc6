package io.github.ehckit.template;

import io.github.ehckit.message.Argument;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
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
 * The map from the places of an older template to those of a newer one. The newer template's {@link Migration} declares
 * the moves; every other part keeps its place.
 *
 * <p>A map without {@link #faults} loses nothing and merges nothing. Each question, group and option of the older
 * template then has a place of its own, and of a fitting kind, on the newer one.
 *
 * @param older the template of the draft so far
 * @param newer the template to which the draft moves
 * @param migration the declaration of the newer template
 */
public record MigrationMap(Template older, Template newer, Migration migration) {

    /**
     * Makes the map that a newer template declares from an older one. Refused if it declares none, or if the migration
     * would lose an answer.
     */
    public static Outcome<MigrationMap> between(Template older, Template newer) {
        return newer.migration(older.ref())
                .map(declared -> new MigrationMap(older, newer, declared))
                .map(map -> Outcome.unless(map.faults(), map))
                .orElseGet(() -> Outcome.refused(undeclared(older)));
    }

    private static Refusal undeclared(Template older) {
        return MigrationRefusal.UNDECLARED.refusal(
                Argument.code("older", older.ref().toString()));
    }

    /**
     * Finds every part of the older template without a place on the newer one, and every move without a target; empty
     * if nothing is lost.
     */
    public List<Refusal> faults() {
        return new MigrationCheck(this).faults();
    }

    /**
     * Moves the contents of a draft from the older template to the newer. Every answer and every entry keeps its id;
     * nothing is added. Answers to questions that the older template did not ask beside the others are left out
     * (R-095).
     */
    public Contents move(Contents written) {
        Map<SectionCode, Answers> moved = new TreeMap<>();
        written.sections()
                .forEach((section, answers) ->
                        move(section, answers).forEach((to, part) -> moved.merge(to, part, Answers::and)));
        return Contents.of(moved);
    }

    /**
     * Moves the answers of one section of the older template, and returns them by section of the newer. An empty
     * section moves to its own new place, if the newer template still has it. Answers to questions that the older template
     * did not ask beside the others are left out.
     */
    public Map<SectionCode, Answers> move(SectionCode section, Answers written) {
        Answers answers = older.asked(section, written);
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

    /** Returns the place on the newer template of a block of the older one. */
    String image(String place) {
        int end = place.lastIndexOf('.');
        return migration
                .declared(place)
                .orElseGet(() -> end < 0 ? place : image(place.substring(0, end)) + place.substring(end));
    }

    /** Returns the code on the newer template of an option of the older one. */
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
     * The place of a block.
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
