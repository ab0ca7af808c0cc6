package io.github.ehckit.advisory;

import java.util.stream.Stream;

/** The areas of need of a response. */
final class Areas {
    private Areas() {}

    static Stream<Part> of(Examined response) {
        return response.template().areas().stream()
                .map(area -> new Part(
                        area.code().value(), area.blocks(), response.contents().of(area.code())));
    }
}
