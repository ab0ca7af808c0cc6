package io.github.ehckit.template;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.message.Place;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Entry;
import java.util.List;

/**
 * The check for missing answers in one section: every {@code MUST}, and every {@code ONCE_BEGUN} and {@code WARN} of a
 * section or entry that is begun. Questions that are not asked beside the other answers miss nothing.
 *
 * @param section of the template
 * @param answers the answers in that section
 */
record MissingAnswers(Section section, Answers answers) {

    void addTo(List<Finding> findings) {
        look(TemplatePlaces.section(section), section.blocks(), answers, !answers.blank(), findings);
    }

    private static void look(Place at, List<Block> blocks, Answers answers, boolean begun, List<Finding> findings) {
        for (Block block : blocks) {
            Place here = TemplatePlaces.block(at, block.code());
            switch (block) {
                case Field field -> lookAtField(here, field, answers, begun, findings);
                case Group group -> lookAtEntries(here, group, answers.entries(group.code()), findings);
            }
        }
    }

    private static void lookAtField(Place at, Field field, Answers answers, boolean begun, List<Finding> findings) {
        if (answers.hasAnswer(field.code()) || !field.askedBeside(answers)) {
            return;
        }
        switch (field.neededBeside(answers)) {
            case MUST -> findings.add(missing(at, field, Obligation.MUST));
            case ONCE_BEGUN -> addIf(begun, missing(at, field, Obligation.MUST), findings);
            case WARN -> addIf(begun, missing(at, field, Obligation.WARN), findings);
            case OPTIONAL -> {}
        }
    }

    /** Checks the entries. An entry that exists counts as begun. */
    private static void lookAtEntries(Place at, Group group, List<Entry> entries, List<Finding> findings) {
        int number = 1;
        for (Entry entry : entries) {
            Place here = TemplatePlaces.entry(at, group, number++, entry.id());
            look(here, group.blocks(), entry.answers(), true, findings);
        }
    }

    private static void addIf(boolean wanted, Finding finding, List<Finding> findings) {
        if (wanted) {
            findings.add(finding);
        }
    }

    private static Finding missing(Place at, Field field, Obligation obligation) {
        MessageKey key = obligation == Obligation.MUST ? AnswerRefusal.UNANSWERED : AnswerNotice.UNANSWERED;
        return new Finding(at, obligation, key.message(Argument.label("question", field.label())));
    }
}
