package io.github.ehckit.template;

import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Labels;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A field of a template: one question.
 *
 * @param code unique among its neighbours
 * @param label the question, in the words that people read
 * @param help the help text, if there is one; not blank
 * @param kind the kind of answer that it takes
 * @param obligation the obligation to answer it
 * @param mustIf the condition under which it must be answered, whatever its obligation
 * @param askedIf the condition under which it is asked at all; always, if there is none. A question that is not asked
 *     has no obligation, and an answer to it counts for nothing
 */
public record Field(
        String code,
        String label,
        Optional<String> help,
        FieldKind kind,
        Obligation obligation,
        Optional<Condition> mustIf,
        Optional<Condition> askedIf)
        implements Block {
    /** @throws IllegalArgumentException if the code is malformed, or the label or the help is blank */
    public Field {
        Labels.checkCode(code);
        Labels.checkLabel(label);
        help.ifPresent(Labels::checkLabel);
    }

    /**
     * A condition that a neighbouring question is answered with one of these options.
     *
     * @param field the neighbour's code
     * @param options the codes of the options, at least one, each once
     */
    public record Condition(String field, List<String> options) {
        /** @throws IllegalArgumentException if there are no options, or one of them is repeated */
        public Condition {
            options = List.copyOf(options);
            if (options.isEmpty() || Set.copyOf(options).size() != options.size()) {
                throw new IllegalArgumentException("Give the condition at least one option, each once.");
            }
        }

        boolean holdsBeside(Answers neighbours) {
            return options.stream().anyMatch(option -> neighbours.chose(field, option));
        }
    }

    public static Field of(String code, String label, FieldKind kind, Obligation obligation) {
        return new Field(code, label, Optional.empty(), kind, obligation, Optional.empty(), Optional.empty());
    }

    /** Makes a copy that must be answered while a neighbour is answered with one of these options. */
    public Field mustIf(String field, String... options) {
        return new Field(code, label, help, kind, obligation, Optional.of(condition(field, options)), askedIf);
    }

    /** Makes a copy that is asked only while a neighbour is answered with one of these options. */
    public Field askedIf(String field, String... options) {
        return new Field(code, label, help, kind, obligation, mustIf, Optional.of(condition(field, options)));
    }

    /** Makes a copy with this help text. */
    public Field help(String words) {
        return new Field(code, label, Optional.of(words), kind, obligation, mustIf, askedIf);
    }

    /** Makes a copy with this obligation. */
    public Field obligation(Obligation changed) {
        return new Field(code, label, help, kind, changed, mustIf, askedIf);
    }

    /** Makes a copy under these conditions, in the place of its own. */
    public Field under(Optional<Condition> must, Optional<Condition> asked) {
        return new Field(code, label, help, kind, obligation, must, asked);
    }

    /** Answers whether the question is asked beside these answers of its neighbours. */
    public boolean askedBeside(Answers neighbours) {
        return askedIf.filter(condition -> !condition.holdsBeside(neighbours)).isEmpty();
    }

    /** Returns the obligation that applies beside these answers of its neighbours. */
    Obligation neededBeside(Answers neighbours) {
        return mustIf.filter(condition -> condition.holdsBeside(neighbours)).isPresent() ? Obligation.MUST : obligation;
    }

    /** Returns the codes of the questions that are asked only beside each other, so that none of them ever is. */
    public static Set<String> askedInCircles(List<Block> neighbours) {
        return new SiblingBlocks(neighbours).askedInCircles();
    }

    private static Condition condition(String field, String... options) {
        return new Condition(field, List.of(options));
    }
}
