package io.github.ehckit.pdf;

import io.github.ehckit.document.VisibleText;
import io.github.ehckit.outcome.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.stream.Collectors;

/** The notice of missing characters, which no font has: by number and name, and never with the text around them. */
final class MissingCharacters {
    private static final int MOST_NAMED = 20;

    private MissingCharacters() {}

    static List<Notice> told(NavigableSet<Integer> missing) {
        if (missing.isEmpty()) {
            return List.of();
        }
        String named =
                missing.stream().limit(MOST_NAMED).map(MissingCharacters::named).collect(Collectors.joining(", "));
        String more = missing.size() > MOST_NAMED ? " and " + (missing.size() - MOST_NAMED) + " more" : "";
        List<Notice> notices = new ArrayList<>();
        notices.add(notice("No font has these characters, so that their numbers are shown: " + named + more + "."));
        if (missing.stream().anyMatch(Family.CHINESE::includes)
                && !Family.CHINESE.regular().isPresent()) {
            notices.add(notice("Chinese characters are shown where ehc-pdf with classifier chinese is present."));
        }
        return notices;
    }

    private static Notice notice(String sentence) {
        return new Notice("R-137", sentence);
    }

    private static String named(int character) {
        String name = Character.getName(character);
        return VisibleText.number(character) + (name == null ? "" : " " + name);
    }
}
