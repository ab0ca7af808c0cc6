package io.github.ehckit.template.notation;

import io.github.ehckit.template.FieldKind;
import java.util.List;

/** The names of the kinds of answers in the notation. */
enum KindNames {
    TEXT,
    DATE,
    ONE_OF,
    ANY_OF,
    /** A stand-in for a kind that could not be read. */
    NONE_READ;

    static KindNames of(FieldKind kind) {
        return switch (kind) {
            case FieldKind.Text text -> TEXT;
            case FieldKind.Day day -> DATE;
            case FieldKind.OneOf(var options) -> ONE_OF;
            case FieldKind.AnyOf(var options) -> ANY_OF;
        };
    }

    boolean among() {
        return this == ONE_OF || this == ANY_OF;
    }

    /** Makes the kind with these options; text stands in for a choice without options. */
    FieldKind kind(List<FieldKind.Option> options) {
        return switch (this) {
            case DATE -> new FieldKind.Day();
            case ONE_OF -> options.isEmpty() ? new FieldKind.Text() : new FieldKind.OneOf(options);
            case ANY_OF -> options.isEmpty() ? new FieldKind.Text() : new FieldKind.AnyOf(options);
            case TEXT, NONE_READ -> new FieldKind.Text();
        };
    }
}
