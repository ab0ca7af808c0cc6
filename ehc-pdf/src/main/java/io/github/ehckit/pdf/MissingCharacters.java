package io.github.ehckit.pdf;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.outcome.Notice;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;

/** The notice of missing characters, which no font has: by number and name, and never with the text around them. */
final class MissingCharacters {
    private static final int MOST_NAMED = 20;

    private MissingCharacters() {}

    static List<Notice> told(NavigableSet<Integer> missing) {
        if (missing.isEmpty()) {
            return List.of();
        }
        List<Notice> notices = new ArrayList<>();
        notices.add(PdfNotice.MISSING_CHARACTERS.notice(Argument.of("characters", named(missing))));
        if (missing.stream().anyMatch(Family.CHINESE::includes)
                && !Family.CHINESE.regular().isPresent()) {
            notices.add(PdfNotice.CHINESE_NOT_INSTALLED.notice());
        }
        return notices;
    }

    private static List<Message> named(NavigableSet<Integer> missing) {
        List<Message> named = new ArrayList<>(
                missing.stream().limit(MOST_NAMED).map(CharacterName::of).toList());
        if (missing.size() > MOST_NAMED) {
            named.add(CharacterName.more(missing.size() - MOST_NAMED));
        }
        return named;
    }
}
