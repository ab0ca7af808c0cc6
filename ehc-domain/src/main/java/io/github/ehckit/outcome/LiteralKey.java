package io.github.ehckit.outcome;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.Message;
import io.github.ehckit.message.MessageKey;
import java.util.List;

record LiteralKey(String name, String english) implements MessageKey {
    static Message message(String english) {
        return new Message(new LiteralKey("LITERAL", english.replace('{', '(').replace('}', ')')), List.of());
    }

    @Override
    public Audience audience() {
        return Audience.CONTRIBUTOR;
    }
}
