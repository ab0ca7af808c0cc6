package io.github.ehckit.casework;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.ehckit.history.CaseCommand;
import io.github.ehckit.outcome.GeneralRefusal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class TablesTest {
    private static final List<Class<?>> COMMANDS =
            EveryCommand.leavesOf(CaseCommand.class).toList();

    @Test
    void every_command_has_exactly_one_row_in_the_lifecycle() {
        assertThat(Lifecycle.rows()).map(row -> (Object) row.command()).containsExactlyInAnyOrderElementsOf(COMMANDS);
    }

    @Test
    void every_command_has_exactly_one_row_in_the_permissions_and_somebody_is_granted_it() {
        assertThat(Permissions.commands()).map(row -> (Object) row.act()).containsExactlyInAnyOrderElementsOf(COMMANDS);
        assertThat(Permissions.commands()).allMatch(row -> !row.grants().isEmpty());
    }

    @Test
    void everything_that_can_be_seen_has_exactly_one_row_in_the_permissions() {
        assertThat(Permissions.caseParts(ReadingPolicy.standard()))
                .map(Permission::act)
                .containsExactlyInAnyOrder(CasePart.values());
        assertThat(Permissions.caseParts(ReadingPolicy.standard()))
                .allMatch(row -> !row.grants().isEmpty());
    }

    @Test
    void every_row_of_the_permissions_refuses_in_a_sentence_of_its_own() {
        assertThat(allPermissions().map(Permission::otherwise))
                .doesNotHaveDuplicates()
                .containsOnlyOnce(PermissionRefusal.values());
        assertThat(allPermissions().map(row -> row.otherwise().english())).doesNotHaveDuplicates();
        assertThat(allPermissions().filter(row -> row.act() != CasePart.CASE_FILE))
                .allMatch(row -> row.under().equals(row.otherwise().under()));
    }

    @Test
    void P9_the_case_file_is_refused_as_a_case_that_does_not_exist() {
        assertThat(Permissions.caseParts(ReadingPolicy.standard()))
                .filteredOn(row -> row.act() == CasePart.CASE_FILE)
                .map(Permission::otherwise)
                .containsExactly(GeneralRefusal.NOT_FOUND);
    }

    private static Stream<Permission<?>> allPermissions() {
        return Stream.concat(Permissions.commands().stream(), Permissions.caseParts(ReadingPolicy.standard()).stream());
    }

    @Test
    void every_row_says_what_it_rests_on() {
        assertThat(Lifecycle.rows()).noneMatch(row -> row.under().isBlank());
        assertThat(Permissions.commands()).noneMatch(row -> row.under().isBlank());
        assertThat(Permissions.caseParts(ReadingPolicy.standard()))
                .noneMatch(row -> row.under().isBlank());
    }

    @Test
    void no_row_rests_on_a_promise_of_ours() {
        assertThat(Stream.of(
                                Lifecycle.rows().stream().map(AllowedStatuses::under),
                                Permissions.commands().stream().map(Permission::under),
                                Permissions.caseParts(ReadingPolicy.standard()).stream()
                                        .map(Permission::under))
                        .flatMap(under -> under))
                .noneMatch(under -> under.matches("(.*\\W)?P\\d.*"));
    }

    @Test
    void the_tests_know_a_command_of_every_kind() {
        assertThat(EveryCommand.once())
                .map(command -> (Object) command.getClass())
                .containsExactlyInAnyOrderElementsOf(COMMANDS);
    }
}
