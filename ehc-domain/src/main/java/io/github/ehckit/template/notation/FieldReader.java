package io.github.ehckit.template.notation;

import static io.github.ehckit.message.Argument.code;

import io.github.ehckit.template.AnswerEffect;
import io.github.ehckit.template.Block;
import io.github.ehckit.template.Field;
import io.github.ehckit.template.FieldKind;
import io.github.ehckit.template.FieldKind.Option;
import io.github.ehckit.template.Obligation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The reader of questions, their options, and the conditions between neighbours. */
final class FieldReader {
    private static final List<String> OPTION = List.of("code", "label", "means");
    private static final List<String> CONDITION = List.of("field", "options");

    private final NotationFaults faults;

    FieldReader(NotationFaults faults) {
        this.faults = faults;
    }

    Field field(String code, NodeFields said) {
        String label = said.label("label");
        Optional<String> help = said.optional("help").flatMap(NotationNode::words);
        Obligation obligation = said.optional("obligation")
                .flatMap(spot -> spot.oneOf(NotedValues.NEEDS))
                .orElse(Obligation.OPTIONAL);
        Optional<Field.Condition> mustIf = said.optional("mustIf").flatMap(this::condition);
        Optional<Field.Condition> askedIf = said.optional("askedIf").flatMap(this::condition);
        return new Field(code, label, help, kind(said), obligation, mustIf, askedIf);
    }

    /** Returns the blocks without conditions that can never hold. */
    List<Block> conditioned(List<Block> blocks, Map<String, String> places) {
        List<Block> holding = blocks.stream()
                .map(block -> block instanceof Field field
                        ? holding(field, blocks, places.getOrDefault(field.code(), ""))
                        : block)
                .toList();
        Set<String> circle = Field.askedInCircles(holding);
        circle.forEach(code -> faults.add(
                places.getOrDefault(code, "") + "/askedIf", NotationRefusal.CIRCULAR_CONDITION, code("code", code)));
        return holding.stream()
                .map(block -> block instanceof Field field && circle.contains(field.code())
                        ? field.under(field.mustIf(), Optional.empty())
                        : block)
                .toList();
    }

    private Field holding(Field field, List<Block> neighbours, String place) {
        return field.under(
                field.mustIf().filter(condition -> canHold(condition, neighbours, place + "/mustIf")),
                field.askedIf().filter(condition -> canHold(condition, neighbours, place + "/askedIf")));
    }

    private FieldKind kind(NodeFields said) {
        KindNames choice = said.required("kind")
                .flatMap(spot -> spot.oneOf(NotedValues.KINDS))
                .orElse(KindNames.NONE_READ);
        List<Option> options =
                choice.among() ? said.required("options").map(this::options).orElse(List.of()) : List.of();
        if (choice == KindNames.TEXT || choice == KindNames.DATE) {
            said.optional("options").ifPresent(spot -> faults.add(spot.at(), NotationRefusal.OPTIONS_WITHOUT_CHOICE));
        }
        return choice.kind(options);
    }

    private List<Option> options(NotationNode spot) {
        List<Option> options = new ArrayList<>();
        Set<String> codes = new HashSet<>();
        for (NotationNode item : spot.items()) {
            option(item).ifPresent(option -> {
                if (codes.add(option.code())) {
                    options.add(option);
                } else {
                    faults.add(item.at() + "/code", NotationRefusal.REPEATED_OPTION, code("code", option.code()));
                }
            });
        }
        if (options.isEmpty()) {
            faults.add(spot.at(), NotationRefusal.NO_OPTIONS);
        }
        return options;
    }

    private static Optional<Option> option(NotationNode item) {
        NodeFields said = NodeFields.of(item, OPTION);
        Optional<String> code = said.required("code").flatMap(NotationNode::code);
        String label = said.label("label");
        Optional<AnswerEffect> means = said.optional("means").flatMap(spot -> spot.oneOf(NotedValues.MEANINGS));
        return code.map(known -> new Option(known, label, means));
    }

    private Optional<Field.Condition> condition(NotationNode spot) {
        NodeFields said = NodeFields.of(spot, CONDITION);
        Optional<String> field = said.required("field").flatMap(NotationNode::code);
        Set<String> options = new LinkedHashSet<>();
        for (NotationNode item :
                said.required("options").map(NotationNode::items).orElse(List.of())) {
            item.code()
                    .filter(code -> !options.add(code))
                    .ifPresent(again ->
                            faults.add(item.at(), NotationRefusal.REPEATED_CONDITION_OPTION, code("option", again)));
        }
        if (options.isEmpty()) {
            faults.add(spot.at(), NotationRefusal.CONDITION_WITHOUT_OPTIONS);
            return Optional.empty();
        }
        return field.map(neighbour -> new Field.Condition(neighbour, List.copyOf(options)));
    }

    private boolean canHold(Field.Condition condition, List<Block> neighbours, String at) {
        Optional<Field> named = neighbours.stream()
                .filter(block -> block.code().equals(condition.field()) && block instanceof Field)
                .map(Field.class::cast)
                .findFirst();
        if (named.isEmpty()) {
            faults.add(at + "/field", NotationRefusal.UNKNOWN_QUESTION, code("code", condition.field()));
            return false;
        }
        List<String> unknown = condition.options().stream()
                .filter(code -> named.get().kind().option(code).isEmpty())
                .toList();
        unknown.forEach(option -> faults.add(
                at + "/options",
                NotationRefusal.UNKNOWN_OPTION,
                code("question", condition.field()),
                code("option", option)));
        return unknown.isEmpty();
    }
}
