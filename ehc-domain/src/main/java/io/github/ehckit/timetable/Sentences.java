package io.github.ehckit.timetable;

import io.github.ehckit.message.Message;
import java.util.List;
import java.util.stream.Collectors;

/** The English text of several messages, one after the other. */
final class Sentences {
    private Sentences() {}

    static String of(List<Message> messages) {
        return messages.stream().map(Message::english).collect(Collectors.joining(" "));
    }
}
