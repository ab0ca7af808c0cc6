package io.github.ehckit.template;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Notice;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Entry;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * The questions of a section that are asked beside its answers. Answers to all others are left out: nothing typed beside
 * the answer “No” is kept.
 *
 * <p>An answer that is left out decides nothing itself: a question that is asked only beside it is left out with it.
 */
final class AskedQuestions {
    private final List<Notice> leftOut = new ArrayList<>();

    private AskedQuestions() {}

    /** Returns the answers without those to questions that are not asked. */
    static Answers kept(Section section, Answers written) {
        return new AskedQuestions().keep(TemplatePlaces.section(section), section.blocks(), written);
    }

    /** Answers whether a question of a section itself, not of a group, is asked beside the answers. */
    static boolean includes(Section section, String question, Answers written) {
        List<Field> fields = fields(section.blocks());
        Answers kept = asked(fields, written);
        return fields.stream().anyMatch(field -> field.code().equals(question) && field.askedBeside(kept));
    }

    /** Lists the answers that are left out, each at its place; blank ones are not among them. */
    static List<Notice> leftOut(Section section, Answers written) {
        AskedQuestions asked = new AskedQuestions();
        asked.keep(TemplatePlaces.section(section), section.blocks(), written);
        return asked.leftOut;
    }

    private Answers keep(Place at, List<Block> blocks, Answers written) {
        if (blocks.stream().noneMatch(AskedQuestions::conditional)) {
            return written;
        }
        Answers kept = asked(fields(blocks), written);
        fields(blocks).stream()
                .filter(field -> written.hasAnswer(field.code()) && !kept.hasAnswer(field.code()))
                .forEach(field -> leftOut.add(notice(at, field, blocks)));
        Answers all = kept;
        for (Block block : blocks) {
            if (block instanceof Group group && conditional(group)) {
                all = all.replacing(group.code(), entries(TemplatePlaces.block(at, group.code()), group, kept));
            }
        }
        return all;
    }

    private List<Entry> entries(Place at, Group group, Answers written) {
        List<Entry> kept = new ArrayList<>();
        for (Entry entry : written.entries(group.code())) {
            Place here = TemplatePlaces.entry(at, group, kept.size() + 1, entry.id());
            kept.add(new Entry(entry.id(), keep(here, group.blocks(), entry.answers())));
        }
        return kept;
    }

    private static Answers asked(List<Field> fields, Answers answers) {
        List<String> others = fields.stream()
                .filter(field -> answers.answer(field.code()).isPresent() && !field.askedBeside(answers))
                .map(Field::code)
                .toList();
        return others.isEmpty() ? answers : asked(fields, answers.without(others));
    }

    private static boolean conditional(Block block) {
        return switch (block) {
            case Field field -> field.askedIf().isPresent();
            case Group group -> group.blocks().stream().anyMatch(AskedQuestions::conditional);
        };
    }

    private static List<Field> fields(List<Block> blocks) {
        return blocks.stream()
                .filter(Field.class::isInstance)
                .map(Field.class::cast)
                .toList();
    }

    private static Notice notice(Place at, Field field, List<Block> neighbours) {
        String decides = field.askedIf().map(Field.Condition::field).orElse("");
        String beside = neighbours.stream()
                .filter(block -> block.code().equals(decides))
                .map(Block::label)
                .collect(Collectors.joining());
        return AnswerNotice.NOT_ASKED.at(
                TemplatePlaces.block(at, field.code()),
                Argument.label("question", field.label()),
                Argument.label("beside", beside));
    }
}
