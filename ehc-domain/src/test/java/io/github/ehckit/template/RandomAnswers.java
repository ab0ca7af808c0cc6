package io.github.ehckit.template;

import io.github.ehckit.template.FieldKind.Option;
import io.github.ehckit.template.answer.Answer;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.template.answer.Contents;
import io.github.ehckit.template.answer.Entry;
import io.github.ehckit.template.answer.SectionCode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;

/** Answers that a form offers, at random: some blank, some missing, some hostile. */
public final class RandomAnswers {
    private static final List<String> TEXTS = List.of(
            "",
            " ",
            "\u00A0",
            "\u200B",
            "Speaks in class",
            "One line\r\nand\ranother\n\n",
            "<script>alert('x')</script>",
            "<b>not bold</b> &amp; & \"quoted\" 'so' ]]> <!--",
            "=cmd|' /C calc'!A0",
            "{{7*7}} ${jndi:ldap://example.org} %s %n",
            "\u202Egpj.exe and \u2066back\u2069",
            "bell \u0007 and nul \u0000",
            "half \uD83D a pair, \uDE42 half",
            "Siân, Ŵyn, Łukasz, علي, 山田, \uD83D\uDE42",
            "e\u0301 composed",
            "long ".repeat(2_000));

    private final RandomGenerator random;

    public RandomAnswers(RandomGenerator random) {
        this.random = random;
    }

    /** Contents of a form: about one section in four is left out. */
    public Contents of(Template template) {
        Map<SectionCode, Answers> sections = new TreeMap<>();
        for (Section section : template.sections()) {
            if (random.nextInt(4) > 0) {
                sections.put(section.code(), answers(section.blocks()));
            }
        }
        return Contents.of(sections);
    }

    private Answers answers(List<Block> blocks) {
        Answers answers = Answers.none();
        for (Block block : blocks) {
            answers = switch (block) {
                case Field field -> random.nextBoolean() ? answers.with(field.code(), answer(field.kind())) : answers;
                case Group group -> answers.adding(group.code(), entries(group));
            };
        }
        return answers;
    }

    private Entry[] entries(Group group) {
        return IntStream.range(0, random.nextInt(4))
                .mapToObj(n -> Entry.of("e" + n, answers(group.blocks())))
                .toArray(Entry[]::new);
    }

    private Answer answer(FieldKind kind) {
        return switch (kind) {
            case FieldKind.Text text -> new Answer.Written(TEXTS.get(random.nextInt(TEXTS.size())));
            case FieldKind.Day day -> new Answer.Dated(LocalDate.EPOCH.plusDays(random.nextInt(40_000)));
            case FieldKind.OneOf(var options) -> new Answer.Chosen(some(options, 1));
            case FieldKind.AnyOf(var options) -> new Answer.Chosen(some(options, options.size()));
        };
    }

    private List<String> some(List<Option> options, int most) {
        List<String> codes = new ArrayList<>(options.stream().map(Option::code).toList());
        int count = random.nextInt(most + 1);
        while (codes.size() > count) {
            codes.remove(random.nextInt(codes.size()));
        }
        return codes;
    }
}
