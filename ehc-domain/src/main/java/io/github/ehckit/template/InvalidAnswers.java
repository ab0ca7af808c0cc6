package io.github.ehckit.template;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Place;
import io.github.ehckit.outcome.Refusal;
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
    private final List<Refusal> found = new ArrayList<>();

    private InvalidAnswers() {}

    static List<Refusal> in(Section section, Answers answers) {
        InvalidAnswers faults = new InvalidAnswers();
        faults.look(TemplatePlaces.section(section), section.blocks(), answers);
        return faults.found;
    }

    private void look(Place at, List<Block> blocks, Answers answers) {
        Map<String, Block> offered = blocks.stream().collect(Collectors.toMap(Block::code, Function.identity()));
        answers.fields()
                .forEach((code, answer) ->
                        lookAtAnswer(TemplatePlaces.block(at, shown(code)), offered.get(code), answer));
        answers.groups()
                .forEach((code, entries) ->
                        lookAtEntries(TemplatePlaces.block(at, shown(code)), offered.get(code), entries));
    }

    private void lookAtAnswer(Place at, @Nullable Block block, Answer answer) {
        if (!(block instanceof Field field)) {
            found.add(AnswerRefusal.UNKNOWN_QUESTION.at(at));
        } else if (!fits(field.kind(), answer)) {
            found.add(expected(field.kind()).at(at, Argument.label("question", field.label())));
        }
    }

    private void lookAtEntries(Place at, @Nullable Block block, List<Entry> entries) {
        if (!(block instanceof Group group)) {
            found.add(AnswerRefusal.UNKNOWN_GROUP.at(at));
            return;
        }
        Set<EntryId> seen = new HashSet<>();
        int number = 1;
        for (Entry entry : entries) {
            Place here = TemplatePlaces.entry(at, group, number++, entry.id());
            if (!seen.add(entry.id())) {
                found.add(AnswerRefusal.REPEATED_ENTRY.at(here));
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

    private static AnswerRefusal expected(FieldKind kind) {
        return switch (kind) {
            case FieldKind.Text text -> AnswerRefusal.TEXT_EXPECTED;
            case FieldKind.Day day -> AnswerRefusal.DATE_EXPECTED;
            case FieldKind.OneOf one -> AnswerRefusal.ONE_OPTION_EXPECTED;
            case FieldKind.AnyOf any -> AnswerRefusal.OPTIONS_EXPECTED;
        };
    }
}
