package io.github.ehckit.casework;

import io.github.ehckit.DocsPage;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.people.Role;
import java.io.IOException;
import java.util.Arrays;
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
                refused in it, with this table's words.

                ## Statuses of a case

                | status | label | stage |
                |---|---|---|
                """ + statuses() + """

                ## Commands

                | command | rests on | may be given while the case is |
                |---|---|---|
                """ + rows);
    }

    @Test
    void docs_permissions_is_the_matrix_that_runs() throws IOException {
        DocsPage.holds(
                "permissions.md",
                """
                # Who may do and see what

                Generated from `io.github.ehckit.casework.Permissions`; do not edit. Everything else is refused. All of it holds within
                one's own authority alone, for one case at one moment; somebody who may not see the case file is told that there is
                nothing. A host may tighten this, never loosen it.

                ## What may be done

                """
                        + heading()
                        + Permissions.commands().stream()
                                .map(row -> line(words(row.act()), row))
                                .collect(Collectors.joining())
                        + "\n## What may be seen\n\n"
                        + heading()
                        + Permissions.caseParts().stream()
                                .map(row -> line(row.act().english(), row))
                                .collect(Collectors.joining()));
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
                + (statuses.isEmpty() ? "not opened yet" : statuses) + " |\n";
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
                .map(grant -> grant.scope().english())
                .collect(Collectors.joining("; "));
    }

    /** {@code DecideToAssess} is “Decide to assess”. */
    private static String words(Class<?> command) {
        String spaced =
                command.getSimpleName().replaceAll("(?<=.)([A-Z])", " $1").toLowerCase(Locale.ROOT);
        return spaced.substring(0, 1).toUpperCase(Locale.ROOT) + spaced.substring(1);
    }
}
