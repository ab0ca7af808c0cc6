package io.github.ehckit.advisory;

import io.github.ehckit.template.TemplatePlaces;
import java.util.stream.Stream;

/** The areas of need of the checked advice. */
final class Areas {
    private Areas() {}

    static Stream<AreaPart> of(CheckedAdvice response) {
        return response.template().areas().stream()
                .map(area -> new AreaPart(
                        TemplatePlaces.section(area),
                        area.blocks(),
                        response.contents().of(area.code())));
    }
}
