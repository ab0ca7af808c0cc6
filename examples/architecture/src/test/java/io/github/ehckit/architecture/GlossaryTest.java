package io.github.ehckit.architecture;

import static java.util.Map.entry;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Every public top-level type has a name of words of the field or of Java: the glossary's terms, or the JDK's names. No
 * word to avoid is another term's word on screens.
 */
class GlossaryTest {
    private static final JavaClasses OURS = House.OURS.published();
    /** Names that end with another word than a noun, each with what it says. */
    private static final Map<String, String> OTHER_ENDINGS = Map.of(
            "StatusBefore", "a status, before an event",
            "SufficiencyAgreedBy", "one of the three who agree under reg 6(4)",
            "IfThisFails", "an annotation, read as the begin of a sentence",
            "StoresUnderTest", "stores, which a contract puts to the test");

    /** Words that stand before the noun of a name and are neither the field's nor the JDK's, each with what it says. */
    private static final Map<String, String> BEFORE_THE_NOUN = Map.ofEntries(
            entry("of", "joins two nouns"),
            entry("in", "joins two nouns"),
            entry("applied", "of a grant: the one that was used"),
            entry("concurrent", "at the same moment, as in java.util.concurrent"),
            entry("html", "the format"),
            entry("json", "the format"),
            entry("jdbc", "the interface to databases"),
            entry("jooq", "the library that our stores write SQL with"),
            entry("tck", "technology compatibility kit: Java's word for a contract kit"),
            entry("awaited", "of advice: expected and not given yet"),
            entry("coordinator", "of a case: the case co-ordinator, in one word"));

    private final Glossary glossary = Glossary.ours();
    private final Set<String> vocabulary = glossary.vocabulary(JdkTypes.names());

    @Test
    void every_public_type_ends_with_a_noun_of_the_glossary_or_of_the_jdk() {
        assertThat(publicTypes())
                .hasSizeGreaterThan(300)
                .filteredOn(this::endsUnknown)
                .as("names whose noun is no word: take one of docs/glossary.md, or define it there")
                .containsExactlyInAnyOrderElementsOf(OTHER_ENDINGS.keySet());
    }

    @Test
    void every_other_word_of_a_public_type_is_known_too() {
        assertThat(publicTypes().stream()
                        .filter(name -> !OTHER_ENDINGS.containsKey(name))
                        .flatMap(GlossaryTest::beforeTheNoun)
                        .filter(word -> !isKnown(word))
                        .distinct())
                .containsExactlyInAnyOrderElementsOf(BEFORE_THE_NOUN.keySet());
    }

    @Test
    void every_term_is_told_once_and_whole() {
        assertThat(glossary.terms())
                .hasSizeGreaterThan(150)
                .extracting(Term::name)
                .doesNotHaveDuplicates();
        assertThat(glossary.terms())
                .filteredOn(term -> term.meaning().isEmpty() || term.source().isEmpty())
                .isEmpty();
    }

    @Test
    void every_type_that_the_glossary_names_is_one_of_ours() {
        List<String> ours = OURS.stream()
                .map(type -> "." + type.getName().replace('$', '.'))
                .toList();
        assertThat(glossary.terms().stream()
                        .flatMap(term -> term.types().stream())
                        .filter(named -> ours.stream()
                                        .filter(type -> type.endsWith("." + named))
                                        .count()
                                != 1))
                .as("types that do not exist, or of which there are two: name the package of these")
                .isEmpty();
    }

    @Test
    void no_word_to_avoid_is_the_word_of_another_term_on_screens() {
        assertThat(glossary.terms())
                .filteredOn(term -> !term.onScreen().isEmpty())
                .hasSizeGreaterThan(60);
        assertThat(glossary.avoidedAndShown()).isEmpty();
    }

    @Test
    void a_word_to_avoid_that_another_term_shows_is_found() {
        Glossary read = Glossary.reading("""
                | term | on screens | words to avoid | what it is | source | types |
                |---|---|---|---|---|---|
                | attachment | document | attachment, paper | a file | R-131 | `Attachment` |
                | document | PDF copy | document, "copy" alone | a rendering | R-146 | `Document` |
                | commit | – | | what is kept | technique | |
                """);
        assertThat(read.avoidedAndShown()).containsExactly("document: document");
    }

    @Test
    void a_term_without_types_gives_no_word_to_names() {
        Glossary read = Glossary.reading("""
                | term | on screens | words to avoid | what it is | source | types |
                |---|---|---|---|---|---|
                | preparing for adulthood | preparing for adulthood | PfA | from year 9 | reg 6(1)(f) | |
                """);
        assertThat(read.vocabulary(Set.of())).isEmpty();
    }

    @Test
    void a_name_is_read_word_by_word() {
        assertThat(NameWords.of("PdfBudget")).containsExactly("pdf", "budget");
        assertThat(NameWords.of("Reg6Duties")).containsExactly("reg", "6", "duties");
        assertThat(NameWords.of("SQLType")).containsExactly("sql", "type");
        assertThat(NameWords.readings("duties")).contains("duty");
        assertThat(NameWords.readings("statuses")).contains("status");
    }

    @Test
    void an_invented_word_is_found() {
        assertThat(isKnown("paperroom")).isFalse();
        assertThat(endsUnknown("AdviceDesk")).isTrue();
        assertThat(endsUnknown("AdviceState")).isFalse();
    }

    @Test
    void a_term_gives_its_words_and_names_its_types() {
        Glossary read = Glossary.reading("""
                | term | what it is | source | types |
                |---|---|---|---|
                | unit of work | done or not | technique | `UnitOfWork`, `port.Ports` |
                """);
        assertThat(read.terms())
                .containsExactly(new Term(
                        "unit of work",
                        List.of(),
                        List.of(),
                        "done or not",
                        "technique",
                        List.of("UnitOfWork", "port.Ports")));
        assertThat(read.vocabulary(Set.of("LocalDate"))).containsExactlyInAnyOrder("unit", "work", "date");
    }

    private boolean endsUnknown(String name) {
        return !isKnown(NameWords.of(name).getLast());
    }

    private boolean isKnown(String word) {
        return NameWords.readings(word).stream().anyMatch(vocabulary::contains);
    }

    private static Stream<String> beforeTheNoun(String name) {
        List<String> words = NameWords.of(name);
        return words.subList(0, words.size() - 1).stream();
    }

    /** The names of the public types of the artefacts but for those that jOOQ writes, which are named after tables. */
    private static List<String> publicTypes() {
        return OURS.stream()
                .filter(JavaClass::isTopLevelClass)
                .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                .filter(type -> !House.OURS.generated().test(type))
                .map(JavaClass::getSimpleName)
                .toList();
    }
}
