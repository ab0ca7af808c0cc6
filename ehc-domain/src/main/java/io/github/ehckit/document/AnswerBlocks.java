package io.github.ehckit.document;

import io.github.ehckit.document.KeyValues.KeyValue;
import io.github.ehckit.message.Argument;
import io.github.ehckit.template.Field;
import io.github.ehckit.template.Group;
import io.github.ehckit.template.Template;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Entry;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The blocks of some answers, in the order of the template. Questions and answers become key-value pairs. A group of
 * only questions becomes a table with one entry a row, any other group a section for each entry. A part with a heading
 * becomes a section within its section. Areas of need without an answer are left out, as are parts with nothing to print
 * and questions that are not asked beside the other answers.
 *
 * @param template the template of the answers
 * @param text the text of dates and of the library's own labels
 */
record AnswerBlocks(Template template, DisplayText text) {

    List<Section> of(io.github.ehckit.template.answer.Contents written) {
        io.github.ehckit.template.answer.Contents contents = template.asked(written);
        return template.sections().stream()
                .filter(section ->
                        !section.area() || !contents.of(section.code()).blank())
                .map(section -> Section.of(section.label(), parts(section, contents.of(section.code()))))
                .toList();
    }

    private List<Block> parts(io.github.ehckit.template.Section section, Answers answers) {
        return section.parts().stream()
                .flatMap(part -> part(part, answers).stream())
                .toList();
    }

    private List<Block> part(io.github.ehckit.template.Section.Part part, Answers answers) {
        List<Block> within = blocks(part.blocks(), answers);
        return part.label().isEmpty() || within.isEmpty()
                ? within
                : List.of(Section.of(part.label().orElseThrow(), within));
    }

    private List<Block> blocks(List<io.github.ehckit.template.Block> form, Answers answers) {
        List<KeyValue> pairs = new ArrayList<>();
        List<Block> groups = new ArrayList<>();
        for (io.github.ehckit.template.Block block : form) {
            switch (block) {
                case Field field -> addPair(pairs, field, answers);
                case Group group -> groups.addAll(entries(group, answers.entries(group.code())));
            }
        }
        if (!pairs.isEmpty()) {
            groups.addFirst(new KeyValues(pairs));
        }
        return groups;
    }

    /** Adds a pair, unless the question is not asked, or is unanswered and depends on another answer. */
    private void addPair(List<KeyValue> pairs, Field field, Answers answers) {
        boolean answered = !text.of(field, answers).isEmpty();
        if (field.askedBeside(answers) && (answered || field.mustIf().isEmpty())) {
            pairs.add(KeyValue.of(field.label(), said(field, answers)));
        }
    }

    private List<Block> entries(Group group, List<Entry> entries) {
        if (entries.isEmpty()) {
            return List.of();
        }
        boolean flat = group.blocks().stream().allMatch(Field.class::isInstance);
        return flat ? List.of(table(group, entries)) : sections(group, entries);
    }

    private List<Block> sections(Group group, List<Entry> entries) {
        List<Block> sections = new ArrayList<>();
        for (Entry entry : entries) {
            sections.add(Section.of(heading(group, sections.size() + 1), blocks(group.blocks(), entry.answers())));
        }
        return sections;
    }

    private String heading(Group group, int number) {
        return text.wording()
                .of(DocumentLabel.ENTRY.message(Argument.label("entry", group.entry()), Argument.of("number", number)));
    }

    private Table table(Group group, List<Entry> entries) {
        List<Field> fields = group.blocks().stream().map(Field.class::cast).toList();
        Row head = Row.head(fields.stream().map(Field::label).toArray(String[]::new));
        return Table.of(
                group.label(),
                widths(fields.size()),
                head,
                entries.stream().map(entry -> row(fields, entry)).toList());
    }

    /** Makes the first column half as wide again as each of the others: it holds the subject of the entry. */
    private static List<Integer> widths(int columns) {
        List<Integer> widths = new ArrayList<>(Collections.nCopies(columns, 2));
        widths.set(0, 3);
        return widths;
    }

    private Row row(List<Field> fields, Entry entry) {
        return Row.of(fields.stream().map(field -> cell(field, entry.answers())).toArray(Cell[]::new));
    }

    /** Makes a cell, without content if the question is not asked in this row. */
    private Cell cell(Field field, Answers answers) {
        return field.askedBeside(answers) ? Cell.of(said(field, answers)) : Cell.of();
    }

    private String said(Field field, Answers answers) {
        String words = text.of(field, answers);
        return words.isEmpty() ? text.of(DocumentLabel.NOT_ANSWERED) : words;
    }
}
