package io.github.ehckit.template;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.message.Place;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.EntryId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The places of a template and of what was written on it: the path for programs, and beside it the words of the
 * template's labels, as in <i>Communication and interaction, outcome 2, provision 1</i>.
 *
 * <p>The words end at the section or the entry. The question is not among them, since the sentence about it names it.
 * Entries are numbered from 1 by their position in the answers, whatever their id.
 *
 * @param sections the sections of the template
 * @param contents the answers in which entries are numbered
 */
public record TemplatePlaces(List<Section> sections, Contents contents) {
    public TemplatePlaces {
        sections = List.copyOf(sections);
    }

    /** Makes the places of a template on which nothing is written. */
    public static TemplatePlaces of(Template template) {
        return new TemplatePlaces(template.sections(), Contents.of(Map.of()));
    }

    /**
     * Returns the place at a path, such as {@code communication.outcomes[o1].steps[s2].achieveBy} or {@code
     * header.willProvide=NO_OTHER}. Its words go as far as the template and the answers know the path.
     */
    public Place of(String path) {
        String[] steps = path.split("\\.", -1);
        return sections.stream()
                .filter(section -> section.code().value().equals(steps[0]))
                .findFirst()
                .map(section -> new Place(path, words(section, List.of(steps).subList(1, steps.length))))
                .orElseGet(() -> Place.of(path));
    }

    /** Returns the place of a section. */
    public static Place section(Section section) {
        Message words = TemplatePart.SECTION.message(Argument.label("label", section.label()));
        return new Place(section.code().value(), List.of(words));
    }

    /** Returns the place of a question or a group in a section or an entry. The words stay those of that. */
    public static Place block(Place in, String code) {
        return new Place(in.path() + "." + code, in.parts());
    }

    /**
     * Returns the place of an entry.
     *
     * @param group the place of its group
     * @param number its position in the answers, from 1
     */
    public static Place entry(Place group, Group named, int number, EntryId id) {
        List<Message> parts = new ArrayList<>(group.parts());
        parts.add(entry(named, number));
        return new Place(group.path() + "[" + id + "]", parts);
    }

    private List<Message> words(Section section, List<String> steps) {
        List<Message> parts = new ArrayList<>(section(section).parts());
        add(parts, section.blocks(), contents.of(section.code()), steps);
        return parts;
    }

    private static void add(List<Message> parts, List<Block> blocks, Answers answers, List<String> steps) {
        if (steps.isEmpty()) {
            return;
        }
        String[] step = steps.getFirst().split("[\\[\\]]", 3);
        group(blocks, step[0]).ifPresent(group -> {
            List<Entry> entries = answers.entries(group.code());
            int number = step.length > 1 ? number(entries, step[1]) : 0;
            parts.add(number > 0 ? entry(group, number) : named(group));
            Answers within = number > 0 ? entries.get(number - 1).answers() : Answers.none();
            add(parts, group.blocks(), within, steps.subList(1, steps.size()));
        });
    }

    private static Optional<Group> group(List<Block> blocks, String code) {
        return blocks.stream()
                .filter(block -> block.code().equals(code))
                .filter(Group.class::isInstance)
                .map(Group.class::cast)
                .findFirst();
    }

    /** Returns the position of an entry, from 1; 0 if it is not there. */
    private static int number(List<Entry> entries, String id) {
        return entries.stream().map(entry -> entry.id().value()).toList().indexOf(id) + 1;
    }

    private static Message entry(Group group, int number) {
        return TemplatePart.ENTRY.message(
                Argument.label("entry", inSentence(group.entry())), Argument.of("number", number));
    }

    private static Message named(Group group) {
        return TemplatePart.GROUP.message(Argument.label("label", inSentence(group.label())));
    }

    /** Returns a label as it stands within a sentence: a small first letter, unless the word is an abbreviation. */
    static String inSentence(String label) {
        boolean abbreviation = label.length() > 1 && !Character.isLowerCase(label.charAt(1));
        return abbreviation ? label : Character.toLowerCase(label.charAt(0)) + label.substring(1);
    }
}
