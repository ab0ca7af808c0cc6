package io.github.ehckit.template;

import io.github.ehckit.template.answer.Answer;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.EntryId;
import io.github.ehckit.template.answer.Labels;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The check for answers that the template does not offer: unknown fields, groups and options, and wrong kinds of
 * answer.
 */
final class InvalidAnswers {
    private final List<Finding> found = new ArrayList<>();

    private InvalidAnswers() {}

    static List<Finding> in(Section section, Answers answers) {
        InvalidAnswers faults = new InvalidAnswers();
        faults.look(section.code().value(), section.blocks(), answers);
        return faults.found;
    }

    private void look(String at, List<Block> blocks, Answers answers) {
        Map<String, Block> offered = blocks.stream().collect(Collectors.toMap(Block::code, Function.identity()));
        answers.fields().forEach((code, answer) -> lookAtAnswer(at + "." + shown(code), offered.get(code), answer));
        answers.groups().forEach((code, entries) -> lookAtEntries(at + "." + shown(code), offered.get(code), entries));
    }

    private void lookAtAnswer(String at, @Nullable Block block, Answer answer) {
        if (!(block instanceof Field field)) {
            fault(at, "this form has no such field here");
        } else if (!fits(field.kind(), answer)) {
            fault(at, "the answer is not one that this field offers");
        }
    }

    private void lookAtEntries(String at, @Nullable Block block, List<Entry> entries) {
        if (!(block instanceof Group group)) {
            fault(at, "this form has no such group here");
            return;
        }
        Set<EntryId> seen = new HashSet<>();
        for (Entry entry : entries) {
            String here = at + "[" + entry.id() + "]";
            if (!seen.add(entry.id())) {
                fault(here, "two entries of one group have one id");
            }
            look(here, group.blocks(), entry.answers());
        }
    }

    /** Masks a malformed code: it could be text that a person wrote. */
    private static String shown(String code) {
        return Labels.isCode(code) ? code : "?";
    }

    private static boolean fits(FieldKind kind, Answer answer) {
        return switch (answer) {
            case Answer.Written(String text) -> kind instanceof FieldKind.Text;
            case Answer.Dated(LocalDate day) -> kind instanceof FieldKind.Day;
            case Answer.Chosen(List<String> chosen) -> offers(kind, chosen);
        };
    }

    private static boolean offers(FieldKind kind, List<String> chosen) {
        return switch (kind) {
            case FieldKind.Text text -> false;
            case FieldKind.Day day -> false;
            case FieldKind.OneOf(var options) -> chosen.size() <= 1 && known(kind, chosen);
            case FieldKind.AnyOf(var options) -> Set.copyOf(chosen).size() == chosen.size() && known(kind, chosen);
        };
    }

    private static boolean known(FieldKind kind, List<String> chosen) {
        return chosen.stream().allMatch(code -> kind.option(code).isPresent());
    }

    private void fault(String at, String says) {
        found.add(new Finding(at, Obligation.MUST, says));
    }
}
