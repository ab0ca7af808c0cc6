package io.github.ehckit.document;

import io.github.ehckit.document.KeyValues.KeyValue;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.template.Field;
import io.github.ehckit.template.FieldKind;
import io.github.ehckit.template.answer.Answer;
import io.github.ehckit.template.answer.Answers;
import io.github.ehckit.wording.Wording;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;

/** The text of labels, dates and answers in documents, in the wording of the local authority. */
record DisplayText(Wording wording) {

    String of(MessageKey label) {
        return wording.of(label);
    }

    String of(LocalDate day) {
        return wording.of(day);
    }

    /** Formats a moment to the minute, in London time. */
    String of(Instant moment) {
        return wording.of(moment);
    }

    KeyValue fact(DocumentLabel label, String typed) {
        return KeyValue.of(of(label), typed);
    }

    KeyValue fact(DocumentLabel label, Paragraph value) {
        return KeyValue.of(of(label), value);
    }

    Section section(MessageKey heading, Block... blocks) {
        return Section.of(of(heading), List.of(blocks));
    }

    /** Formats a digest in groups of sixteen digits, which can be read out. */
    static String ofDigest(String digest) {
        return digest.replaceAll("(.{16})(?=.)", "$1 ");
    }

    /** Formats the answer to a field; empty if there is none, or only white space. */
    String of(Field field, Answers answers) {
        return answers.answer(field.code())
                .filter(answer -> !answer.blank())
                .map(answer -> of(field.kind(), answer))
                .orElse("");
    }

    private String of(FieldKind kind, Answer answer) {
        return switch (answer) {
            case Answer.Written(var text) -> text;
            case Answer.Dated(var day) -> of(day);
            case Answer.Chosen(var options) -> labels(kind, options);
        };
    }

    /** Lists the labels of options. An option that the template no longer offers is shown by its code. */
    private static String labels(FieldKind kind, List<String> options) {
        return options.stream()
                .map(code -> kind.option(code).map(FieldKind.Option::label).orElse(code))
                .collect(Collectors.joining("\n"));
    }
}
