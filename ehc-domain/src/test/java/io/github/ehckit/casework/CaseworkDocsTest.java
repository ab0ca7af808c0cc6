package io.github.ehckit.casework;

import io.github.ehckit.DocsPage;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.people.Role;
import io.github.ehckit.usecase.EventWords;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class CaseworkDocsTest {

    @Test
    void docs_lifecycle_is_the_table_that_runs() throws IOException {
        String rows = Lifecycle.rows().stream().map(CaseworkDocsTest::line).collect(Collectors.joining());
        DocsPage.holds("lifecycle.md", """
                # When something may be done

                Generated from `io.github.ehckit.casework.Lifecycle`; do not edit. A command that is not listed for a status is
                refused in it, with the words in the last column; a closed case has to be re-opened first.

                ## Statuses of a case

                | status | label | stage |
                |---|---|---|
                """ + statuses() + """

                ## Commands

                | command | rests on | may be given while the case is | refused otherwise with |
                |---|---|---|---|
                """ + rows);
    }

    @Test
    void docs_permissions_is_the_matrix_that_runs() throws IOException {
        DocsPage.holds(
                "permissions.md",
                """
                # Who may do and see what

                Generated from `io.github.ehckit.casework.Permissions`; do not edit. Everything else is refused. All of it holds within
                one's own authority alone, for one case at one moment. A person who may not see the case file is told that it cannot be
                found. A host may tighten this, never loosen it.
                What may be seen is shown as it is by default; what an authority may choose instead is listed below
                (`io.github.ehckit.casework.ReadingPolicy`).

                | word in the tables | how far the right reaches |
                |---|---|
                """
                        + key()
                        + "\n## What may be done\n\n"
                        + heading()
                        + Permissions.commands().stream()
                                .map(row -> line(words(row.act()), row))
                                .collect(Collectors.joining())
                        + "\n## What may be seen\n\n"
                        + heading()
                        + Permissions.caseParts(ReadingPolicy.standard()).stream()
                                .map(row -> line(words(row.act()), row))
                                .collect(Collectors.joining())
                        + "\n## Whom the words of an event are for\n\n"
                        + "Whoever may see the part reads them, and nobody else"
                        + " (`io.github.ehckit.usecase.EventWords`).\n\n| event | part |\n|---|---|\n"
                        + eventWords()
                        + "\n## What an authority may choose\n\n| choice | part | words of the table |\n|---|---|---|\n"
                        + choices()
                        + "\n## What a person reads who may not\n\n| | sentence |\n|---|---|\n"
                        + Permissions.commands().stream()
                                .map(row -> refusal(words(row.act()), row))
                                .collect(Collectors.joining())
                        + Permissions.caseParts(ReadingPolicy.standard()).stream()
                                .map(row -> refusal("See: " + words(row.act()).toLowerCase(Locale.ROOT), row))
                                .collect(Collectors.joining()));
    }

    private static String eventWords() {
        return EveryEvent.once().stream()
                .flatMap(event -> EventWords.of(event).stream()
                        .map(written -> "| " + words(event.getClass()) + " | " + words(written.part()) + " |\n"))
                .collect(Collectors.joining());
    }

    private static String choices() {
        ReadingPolicy standard = ReadingPolicy.standard();
        return Stream.of(
                                choice(
                                        standard.with(ReadingPolicy.WhileCorrecting.OPEN),
                                        ReadingPolicy.WhileCorrecting.OPEN),
                                choice(
                                        standard.with(ReadingPolicy.Notes.RESPONDER_AND_MANAGERS),
                                        ReadingPolicy.Notes.RESPONDER_AND_MANAGERS),
                                choice(
                                        standard.with(ReadingPolicy.FamilysAdvice.AFTER_SUBMISSION),
                                        ReadingPolicy.FamilysAdvice.AFTER_SUBMISSION),
                                choice(
                                        standard.with(ReadingPolicy.Families.SUBMITTED_ADVICE),
                                        ReadingPolicy.Families.SUBMITTED_ADVICE),
                                choice(
                                        standard.with(ReadingPolicy.ClosingReasons.AUTHORITY),
                                        ReadingPolicy.ClosingReasons.AUTHORITY),
                                choice(standard.with(ReadingPolicy.Flags.AUTHORITY), ReadingPolicy.Flags.AUTHORITY),
                                choice(standard.with(ReadingPolicy.NilReturns.CLOSED), ReadingPolicy.NilReturns.CLOSED))
                        .flatMap(lines -> lines)
                        .collect(Collectors.joining())
                + "| `" + ReadingPolicy.Period.UNTIL_CASE_IS_CLOSED
                + "` | Submitted advice | of a closed case: own; team; all, of the authority |\n";
    }

    /** One line for each row that a choice changes. */
    private static Stream<String> choice(ReadingPolicy policy, Enum<?> chosen) {
        List<Permission<CasePart>> standard = Permissions.caseParts(ReadingPolicy.standard());
        return Permissions.caseParts(policy).stream()
                .filter(row -> !standard.contains(row))
                .map(row -> "| `" + chosen + "` | " + words(row.act()) + " | "
                        + row.grants().stream()
                                .map(grant -> word(grant.scope()))
                                .collect(Collectors.joining("; "))
                        + " |\n");
    }

    private static String key() {
        return Stream.of(Scope.values())
                .map(scope -> "| " + word(scope) + " | " + reach(scope) + " |\n")
                .collect(Collectors.joining());
    }

    private static String word(Scope scope) {
        return switch (scope) {
            case OWN_AUTHORITY -> "all";
            case OWN_CASE -> "own case";
            case OWN_REQUEST_TO_ASSESS -> "own assessment";
            case ASKED -> "asked";
            case ASKED_AS_FAMILY -> "asked as family";
            case OWN_OR_TEAMS_REQUEST -> "own or team";
            case OWN_REQUEST -> "own";
            case OWN_REQUEST_AS_FAMILY -> "own as family";
            case TEAMS_REQUEST -> "team";
            case OWN_DRAFT -> "own draft";
            case OWN_DRAFT_AS_FAMILY -> "own draft as family";
            case MANAGED_TEAM -> "managed team";
            case AFTER_SUBMISSION -> "all, after submitting";
            case NAMED_IN_REQUEST -> "named";
            case AFTER_ADVICE -> "all, after submitting advice";
            case AFTER_FIRST_ADVICE -> "all, after a first version of advice";
            case AFTER_FIRST_SUBMISSION -> "all, after a first version";
            case FAMILYS_ADVICE -> "the family's";
        };
    }

    private static String reach(Scope scope) {
        return switch (scope) {
            case OWN_AUTHORITY -> "every case of their authority";
            case OWN_CASE -> "the cases for which they are the responsible co-ordinator";
            case OWN_REQUEST_TO_ASSESS -> "the cases that began with their own request for an assessment";
            case ASKED -> "the cases on which they, or a team of theirs, were asked for advice";
            case ASKED_AS_FAMILY ->
                "the cases on which they were asked by name for the advice of the parent or young person";
            case OWN_OR_TEAMS_REQUEST -> "the requests for advice made to them or to a team of theirs";
            case OWN_REQUEST -> "the requests for advice made to them";
            case OWN_REQUEST_AS_FAMILY ->
                "the requests made to them by name for the advice of the parent or young person";
            case TEAMS_REQUEST -> "the requests for advice made to a team of theirs";
            case OWN_DRAFT -> "the draft that they are to write";
            case OWN_DRAFT_AS_FAMILY ->
                "the draft of the advice of the parent or young person, if it was asked of them";
            case MANAGED_TEAM -> "the requests for advice made to a team that they manage";
            case AFTER_SUBMISSION ->
                "the advice of others, after they or their team have submitted theirs and while none of theirs is re-opened";
            case NAMED_IN_REQUEST -> "the requests for advice made to them by name";
            case AFTER_ADVICE ->
                "the advice of others, after they or their team have submitted more than a nil return and while none of theirs is re-opened";
            case AFTER_FIRST_ADVICE ->
                "the advice of others, after they or their team have submitted more than a nil return, also while it is re-opened";
            case AFTER_FIRST_SUBMISSION ->
                "the advice of others, after they or their team have submitted a first version, also while it is re-opened";
            case FAMILYS_ADVICE ->
                "the submitted advice of the parent or young person, where they or a team of theirs were asked for advice";
        };
    }

    private static String refusal(String act, Permission<?> row) {
        return "| " + act + " | " + row.otherwise().english() + " |\n";
    }

    private static String statuses() {
        return Arrays.stream(CaseStatus.values())
                .map(status -> "| `" + status + "` | " + status.english() + " | "
                        + (status.closed()
                                ? "the last one reached"
                                : status.stage().english()) + " |\n")
                .collect(Collectors.joining());
    }

    private static String line(AllowedStatuses row) {
        String statuses =
                row.inOrder().stream().map(status -> "`" + status + "`").collect(Collectors.joining(", "));
        return "| " + words(row.command()) + " | " + row.under() + " | "
                + (statuses.isEmpty() ? "not opened yet" : statuses) + " | "
                + row.otherwise().english() + " |\n";
    }

    private static String heading() {
        String roles = Stream.of(Role.values()).map(Role::english).collect(Collectors.joining(" | "));
        return "| | rests on | " + roles + " |\n" + "|---".repeat(Role.values().length + 2) + "|\n";
    }

    private static String line(String act, Permission<?> row) {
        String cells = Stream.of(Role.values()).map(role -> cell(row, role)).collect(Collectors.joining(" | "));
        return "| " + act + " | " + row.under() + " | " + cells + " |\n";
    }

    private static String cell(Permission<?> row, Role role) {
        return row.grants().stream()
                .filter(grant -> grant.roles().contains(role))
                .map(grant -> word(grant.scope()))
                .collect(Collectors.joining("; "));
    }

    /** {@code CASE_FILE} is “Case file”. */
    private static String words(CasePart part) {
        String spaced = part.name().replace('_', ' ').toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }

    /** {@code DecideToAssess} is “Decide to assess”. */
    private static String words(Class<?> command) {
        String spaced =
                command.getSimpleName().replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
