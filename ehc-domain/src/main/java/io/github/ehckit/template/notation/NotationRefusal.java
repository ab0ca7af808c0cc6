package io.github.ehckit.template.notation;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/** The faults of a template in its notation. Each says how to mend it; the place beside it says where. */
public enum NotationRefusal implements RefusalKey {
    WRONG_FORMAT(RefusalCode.NOT_OFFERED, "Set `format` to `{format}`."),
    WRONG_VERSION("Set `version` to 1 or a higher number."),
    WRONG_VALUE("Write {expected} here instead of {found}."),
    WRONG_NAME(RefusalCode.NOT_OFFERED, "Use one of {names} here."),
    WRONG_CODE("Write a code here: up to 64 letters, digits, hyphens and underscores, with a letter first."),
    BLANK("Enter words here for people to read."),
    UNKNOWN_PROPERTY(RefusalCode.NOT_OFFERED, "Remove `{name}`, or use one of {names}."),
    MISSING_PROPERTY(RefusalCode.MISSING, "Add `{name}` here."),
    REPEATED_PROPERTY("Write `{name}` only once here."),
    REPEATED_SECTION("Another section has the code ‘{code}’. Choose another code for one of them."),
    REPEATED_BLOCK(
            "Another question or group of the same section or group has the code ‘{code}’. Choose another code."),
    REPEATED_OPTION("Another option of this question has the code ‘{code}’. Choose another code."),
    NO_BLOCKS(RefusalCode.MISSING, "Add at least one question under `blocks`."),
    UNUSED_BLOCKS("Refer to these blocks as `@{name}`, or remove them."),
    UNKNOWN_BLOCKS(
            RefusalCode.NOT_FOUND,
            "The top-level `blocks` have no list for `{reference}`. Add the list there, or correct the name."),
    CIRCULAR_BLOCKS("These blocks contain themselves: {circle}. Remove one of the references."),
    TOO_MANY_BLOCKS(
            RefusalCode.OVER_BUDGET,
            "R-081",
            "A template has at most {most} questions and groups. Remove some of them."),
    TOO_DEEP(RefusalCode.OVER_BUDGET, "R-081", "Groups can be nested at most {most} deep. Move some of them out."),
    OPTIONS_WITHOUT_CHOICE(RefusalCode.NOT_OFFERED, "Remove `options`, or set `kind` to `oneOf` or `anyOf`."),
    NO_OPTIONS(RefusalCode.MISSING, "Add at least one option to this choice."),
    CONDITION_WITHOUT_OPTIONS(RefusalCode.MISSING, "Add at least one option to this condition."),
    REPEATED_CONDITION_OPTION("Write the option ‘{option}’ only once here."),
    UNKNOWN_QUESTION(
            RefusalCode.NOT_FOUND,
            "The question ‘{code}’ is not in the same section or group. Correct its code, or add the question."),
    UNKNOWN_OPTION(
            RefusalCode.NOT_FOUND, "The question ‘{question}’ has no option ‘{option}’. Correct its code, or add it."),
    CIRCULAR_CONDITION("‘{code}’ is asked only if it is asked itself. Name another question in its `askedIf`."),
    BLOCKS_AND_PARTS("Write either `blocks` or `parts` here, not both."),
    NO_PARTS(RefusalCode.MISSING, "Add at least one part under `parts`."),
    UNKNOWN_TEXT(
            RefusalCode.NOT_FOUND,
            "The template has no such text. Write its path, such as `header.details#help` or `*.outcomes#label`."),
    REPEATED_TEXT("Name this text only once here."),
    WRONG_TEMPLATE("Write an older template as its id, a slash and its version, such as `advice/1`."),
    NOT_OLDER("The template `{older}` is not older than this one. Name an older version, or another template."),
    REPEATED_MIGRATION("Another migration comes from `{older}`. Remove one of them."),
    WRONG_PLACE("Write a place here, such as `communication.outcomes.steps` or `header.willProvide=NO_OTHER`."),
    REPEATED_MOVE("Another move comes from ‘{from}’. Remove one of them.");

    private final RefusalText text;

    NotationRefusal(String english) {
        this(RefusalCode.MALFORMED, english);
    }

    NotationRefusal(RefusalCode code, String english) {
        this(code, "format", english);
    }

    NotationRefusal(RefusalCode code, String under, String english) {
        text = new RefusalText(Audience.TEMPLATE_AUTHOR, code, under, english);
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
