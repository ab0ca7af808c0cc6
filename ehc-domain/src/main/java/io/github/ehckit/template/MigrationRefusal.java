package io.github.ehckit.template;

import io.github.ehckit.message.Audience;
import io.github.ehckit.outcome.RefusalCode;
import io.github.ehckit.outcome.RefusalKey;
import io.github.ehckit.outcome.RefusalText;

/** The reasons for which drafts cannot be moved from an older template to a newer one. */
public enum MigrationRefusal implements RefusalKey {
    UNDECLARED(
            Audience.CONTRIBUTOR,
            RefusalCode.NOT_OFFERED,
            "This template does not take answers from {older}. Choose another template, or ask the case co-ordinator."),
    NO_PLACE(
            RefusalCode.MISSING,
            "The newer template has no place for ‘{from}’. Add one, or add a move under `migrations`."),
    NO_OPTION(
            RefusalCode.MISSING,
            "The newer template has no option for ‘{from}’. Add one, or add a move under `migrations`."),
    PLACE_SHARED(RefusalCode.CONFLICT, "‘{from}’ and ‘{other}’ both move to ‘{to}’. Give one of them another place."),
    OPTION_SHARED(
            RefusalCode.CONFLICT, "‘{from}’ moves to ‘{to}’, as another option does. Give it an option of its own."),
    OTHER_GROUP(
            RefusalCode.MALFORMED,
            "‘{from}’ moves to ‘{to}’ in another group. Choose a place in the group that takes its entries."),
    AREA_LEFT(
            RefusalCode.MALFORMED,
            "Only one of ‘{from}’ and ‘{to}’ is in an area of need. Choose a place where both are, or neither is."),
    OTHER_KIND(
            RefusalCode.MALFORMED,
            "‘{from}’ and ‘{to}’ are of different kinds. Choose a place of the same kind, or change the kind."),
    OTHER_MEANING(RefusalCode.MALFORMED, "Set `means` of the option ‘{to}’ to that of ‘{from}’."),
    ASKED_LESS_OFTEN(
            RefusalCode.MALFORMED,
            "‘{to}’ is not asked beside every answer beside which ‘{from}’ is. Change or remove its `askedIf`."),
    NOTHING_TO_MOVE(RefusalCode.NOT_FOUND, "The older template has no ‘{from}’. Correct `from`, or remove this move."),
    OPTION_ASTRAY(RefusalCode.MALFORMED, "Move ‘{from}’ to an option of ‘{question}’, where its question moves to.");

    private final RefusalText text;

    MigrationRefusal(RefusalCode code, String english) {
        this(Audience.TEMPLATE_AUTHOR, code, english);
    }

    MigrationRefusal(Audience audience, RefusalCode code, String english) {
        text = new RefusalText(audience, code, "R-081", english);
    }

    @Override
    public RefusalText text() {
        return text;
    }
}
