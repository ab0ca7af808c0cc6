package io.github.ehckit.pdf;

import io.github.ehckit.document.Flow;
import io.github.ehckit.document.ItemList;
import io.github.ehckit.document.Paragraph;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

/** The words of running text, without white space: what lies between two places where a line may end. */
final class Words {
    private Words() {}

    static Stream<String> of(List<Flow> flows) {
        return flows.stream().flatMap(Words::of);
    }

    private static Stream<String> of(Flow flow) {
        return switch (flow) {
            case Paragraph paragraph -> of(paragraph.text().plain());
            case ItemList list -> list.items().stream().flatMap(item -> of(item.flows()));
        };
    }

    private static Stream<String> of(String text) {
        int[] from = {0};
        return Arrays.stream(Breaks.of(text)).mapToObj(to -> {
            String word = text.substring(from[0], to).stripTrailing();
            from[0] = to;
            return word;
        });
    }
}
