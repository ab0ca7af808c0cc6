package io.github.ehckit.advisory;

import io.github.ehckit.template.Contents;
import io.github.ehckit.template.Template;
import java.util.stream.Stream;

/** The areas of need of a response. */
final class Areas {
    private Areas() {}

    static Stream<Part> of(Template template, Contents contents) {
        return template.areas().stream()
                .map(area -> new Part(area.code().value(), area.blocks(), contents.of(area.code())));
    }
}
