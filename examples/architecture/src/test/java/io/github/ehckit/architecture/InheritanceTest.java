package io.github.ehckit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class InheritanceTest {
    static List<String> artefacts() {
        return Sources.ARTEFACTS;
    }

    /** An unplanned line fails the build; a planned one is added to the list together with its reason in the changelog. */
    @ParameterizedTest(name = "{0}")
    @MethodSource("artefacts")
    void a_host_inherits_what_is_listed_and_nothing_else(String artefact) {
        DependencyTree tree = DependencyTree.parse(Sources.read(Path.of("target", "dependency-tree.txt")));
        assertThat(tree.brought()).as("artefacts in the tree").containsKey("io.github.ehckit:" + artefact);
        assertThat(tree.inheritedWith("io.github.ehckit:" + artefact)).containsExactlyElementsOf(listed(artefact));
    }

    @Test
    void what_is_brought_twice_counts_wherever_it_is_printed() {
        DependencyTree tree = DependencyTree.parse("""
                g:root:jar:1
                +- g:first:jar:1:test
                |  +- g:shared:jar:1:test
                |  |  \\- g:deep:jar:1:test
                |  \\- g:own:jar:1:test
                \\- g:second:jar:1:test
                   \\- (g:shared:jar:1:test - omitted for duplicate)
                """);
        assertThat(tree.inheritedWith("g:second")).containsExactly("g:deep", "g:shared");
        assertThat(tree.inheritedWith("g:first")).containsExactly("g:deep", "g:own", "g:shared");
    }

    private static List<String> listed(String artefact) {
        return Sources.read(Path.of("src/test/resources/inherited", artefact + ".txt"))
                .lines()
                .toList();
    }
}
