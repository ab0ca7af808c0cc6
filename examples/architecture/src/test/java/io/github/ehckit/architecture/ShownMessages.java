package io.github.ehckit.architecture;

import com.tngtech.archunit.core.domain.JavaClass;
import io.github.ehckit.message.MessageKey;
import io.github.ehckit.usecase.MessageCatalogue;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All messages of the artefacts: those of the catalogue, and those of the adapters. */
final class ShownMessages {
    private ShownMessages() {}

    static List<ShownMessage> all() {
        Map<String, MessageKey> byKey = new LinkedHashMap<>();
        Stream.concat(MessageCatalogue.standard().keys().stream(), ofEnums().stream())
                .forEach(key -> byKey.putIfAbsent(key.key(), key));
        return byKey.values().stream().map(ShownMessage::of).toList();
    }

    /** Lists the keys that are constants of enums, whether or not they are in the catalogue. */
    static List<MessageKey> ofEnums() {
        return House.OURS.published().stream()
                .filter(type -> type.isEnum() && !type.isAnonymousClass() && type.isAssignableTo(MessageKey.class))
                .sorted(Comparator.comparing(JavaClass::getName))
                .flatMap(type -> Stream.of(type.reflect().getEnumConstants()))
                .map(MessageKey.class::cast)
                .toList();
    }

    /** Lists the keys of the domain that are not in its catalogue. */
    static List<String> notInTheCatalogue() {
        List<String> known =
                MessageCatalogue.standard().keys().stream().map(MessageKey::key).collect(Collectors.toList());
        return ofEnums().stream()
                .filter(key -> ShownMessage.of(key).type().matches("(?!spi|pdf|persistence|example).*"))
                .map(MessageKey::key)
                .filter(key -> !known.contains(key))
                .toList();
    }
}
