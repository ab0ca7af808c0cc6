package io.github.ehckit.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;

/** A page that sets a name as code speaks of a type that exists; names of the past are set in italics. Annotations are not looked at. */
class PageTypeNamesTest {
    /** Names that are no type of ours or of the JDK, each with whose it is. */
    private static final Map<String, String> OF_OTHERS = Map.of(
            "DSLContext", "jOOQ's",
            "FlateDecode", "a filter of PDF",
            "NoMacro", "an argument of a field of Word",
            "DoFieldClick", "an argument of a field of Word",
            "Document", "OpenPDF's",
            "AlwaysPreTouch", "an option of the JVM");

    @Test
    void every_type_that_a_page_names_as_code_exists() {
        Set<String> known = known();
        assertThat(pages()).hasSizeGreaterThan(30);
        assertThat(pages().stream()
                        .map(page -> Map.entry(Sources.ROOT.relativize(page), unknown(Sources.read(page), known)))
                        .filter(page -> !page.getValue().isEmpty()))
                .isEmpty();
    }

    @Test
    void a_name_that_no_type_has_is_found() {
        assertThat(unknown("`casework.PaperRoom`, `LocalDate` and `Duty.Sought`, `hub.open()`, Nowhere", known()))
                .containsExactly("PaperRoom", "Sought");
    }

    @Test
    void code_that_stands_apart_is_left_to_its_own_tests() {
        assertThat(PageTypeNames.in("a\n```java\n`Nowhere`\n```\n`http://Else`, `docs/Page.md`, `LIKE_THIS`"))
                .isEmpty();
    }

    private static Set<String> known() {
        Set<String> known = new HashSet<>(JdkTypes.names());
        Sources.java()
                .forEach(file -> PageTypeNames.declaredIn(Sources.read(file)).forEach(known::add));
        known.addAll(OF_OTHERS.keySet());
        return known;
    }

    private static SortedSet<String> unknown(String page, Set<String> known) {
        SortedSet<String> named = PageTypeNames.in(page);
        named.removeAll(known);
        return named;
    }

    private static List<Path> pages() {
        return Sources.texts().stream()
                .filter(file -> file.toString().endsWith(".md"))
                .toList();
    }
}
