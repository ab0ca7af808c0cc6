package io.github.ehckit.architecture;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageFormatter;
import io.github.ehckit.outcome.NoticeKey;
import io.github.ehckit.outcome.RefusalKey;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The page of every message, by audience.
 *
 * @param messages in the order of the catalogue
 */
record WordsPage(List<ShownMessage> messages) {
    private static final Map<Audience, String> HEADINGS = new LinkedHashMap<>();

    static {
        HEADINGS.put(Audience.FAMILY, "Families, and all parties to a case");
        HEADINGS.put(Audience.CONTRIBUTOR, "Contributors and their team managers");
        HEADINGS.put(Audience.OFFICER, "Officers of the local authority");
        HEADINGS.put(Audience.TEMPLATE_AUTHOR, "Authors of templates");
        HEADINGS.put(Audience.DEVELOPER, "Developers");
    }

    String text() {
        return """
                # Words

                Every message that people read, %d in all, by audience. Generated from the code; do not edit. Arguments are filled with
                examples. To have it written again: `mvn -pl examples/architecture -am test -Dehc.docs=write`.

                A local authority, or a host in another language, words a message by its key, in a `MessageBundle`: in a text, each argument
                stands as its name in braces, in any order. Messages of `pdf`, `persistence` and `spi` are known to a hub with that plugin. The
                column *rests on* is for programs: people are shown a law or the Code only. Exceptions are not listed: they are worded where they are thrown.

                %s""".formatted(
                messages.size(), Stream.of(Audience.values()).map(this::chapter).collect(Collectors.joining("\n")));
    }

    private String chapter(Audience audience) {
        Map<String, List<ShownMessage>> byType = messages.stream()
                .filter(message -> message.audience() == audience)
                .collect(Collectors.groupingBy(ShownMessage::type, LinkedHashMap::new, Collectors.toList()));
        return "## " + HEADINGS.get(audience) + "\n\n"
                + byType.entrySet().stream()
                        .map(type -> table(type.getKey(), type.getValue()))
                        .collect(Collectors.joining("\n"));
    }

    private static String table(String type, List<ShownMessage> messages) {
        return "### `" + type + "`\n\n| key | words | arguments | rests on |\n|---|---|---|---|\n"
                + messages.stream().map(WordsPage::row).collect(Collectors.joining());
    }

    private static String row(ShownMessage message) {
        return "| `" + message.key().key() + "` | "
                + message.text().replace("|", "\\|").replace("\n", "<br>") + " | "
                + arguments(message) + " | " + under(message) + " |\n";
    }

    private static String arguments(ShownMessage message) {
        return MessageFormatter.argumentNames(message.key().english()).stream()
                .map(name -> "`{" + name + "}`")
                .collect(Collectors.joining(" "));
    }

    private static String under(ShownMessage message) {
        return switch (message.key()) {
            case RefusalKey refusal -> refusal.under();
            case NoticeKey notice -> notice.under();
            default -> "";
        };
    }
}
