package io.github.ehckit.pdf;

import io.github.ehckit.document.Flow;
import io.github.ehckit.document.ItemList;
import io.github.ehckit.document.Paragraph;
import java.util.List;
import java.util.stream.Stream;

/** The words of running text. */
final class Words {
    private Words() {}

    static Stream<String> of(List<Flow> flows) {
        return flows.stream().flatMap(Words::of);
    }

    private static Stream<String> of(Flow flow) {
        return switch (flow) {
            case Paragraph paragraph -> Stream.of(paragraph.text().plain().split("[ \n]"));
            case ItemList list -> list.items().stream().flatMap(item -> of(item.flows()));
        };
    }
}
