package io.github.ehckit.advisory;

import static io.github.ehckit.advisory.Vagueness.AVAILABILITY;
import static io.github.ehckit.advisory.Vagueness.CEILING;
import static io.github.ehckit.advisory.Vagueness.CONDITION;
import static io.github.ehckit.advisory.Vagueness.FREQUENCY;
import static io.github.ehckit.advisory.Vagueness.HOPE;
import static io.github.ehckit.advisory.Vagueness.SUBSTITUTE;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** The vague wording of provision, as used in advice and criticised by tribunals. */
final class VagueWording {
    private static final PhraseList<Optional<Vagueness>> PHRASES = new PhraseList<>(phrases());

    private VagueWording() {}

    /** Finds the kinds of vagueness in a text, each once. */
    static Set<Vagueness> in(String text) {
        Set<Vagueness> found = EnumSet.noneOf(Vagueness.class);
        PHRASES.eachIn(text, meaning -> meaning.ifPresent(found::add));
        return found;
    }

    static List<Phrase<Optional<Vagueness>>> phrases() {
        return Stream.of(
                        loose(
                                FREQUENCY,
                                "regular",
                                "regularly",
                                "frequent",
                                "frequently",
                                "ongoing",
                                "from time to time"),
                        loose(AVAILABILITY, "access to", "opportunity for", "opportunity to"),
                        loose(AVAILABILITY, "opportunities for", "opportunities to"),
                        loose(CONDITION, "as appropriate", "as necessary", "as needed", "as required", "as and when"),
                        loose(CONDITION, "when appropriate", "when necessary", "when needed", "when required"),
                        loose(CONDITION, "where appropriate", "where necessary", "where needed", "where required"),
                        loose(CONDITION, "if appropriate", "if necessary", "if needed", "if required"),
                        loose(CONDITION, "if possible", "when possible", "where possible", "as far as possible"),
                        loose(CEILING, "up to", "no more than", "a maximum of"),
                        loose(SUBSTITUTE, "or equivalent", "or similar", "or the like"),
                        loose(
                                HOPE,
                                "may benefit from",
                                "might benefit from",
                                "would benefit from",
                                "could benefit from"),
                        loose(HOPE, "should be considered", "to be considered"),
                        Stream.of("up to date", "up to speed", "up to and including")
                                .map(VagueWording::harmless))
                .flatMap(phrases -> phrases)
                .toList();
    }

    private static Stream<Phrase<Optional<Vagueness>>> loose(Vagueness meaning, String... phrases) {
        return Stream.of(phrases).map(words -> new Phrase<>(words, Optional.of(meaning)));
    }

    /** Makes a phrase that begins like a vague one and leaves nothing open. */
    private static Phrase<Optional<Vagueness>> harmless(String words) {
        return new Phrase<>(words, Optional.empty());
    }
}
