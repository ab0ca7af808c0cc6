package io.github.ehckit.advisory;

import io.github.ehckit.template.Finding;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A check of each area of need against the guidance that plans specify provision for each and every need (Code 9.69).
 *
 * @param code the code of the check
 * @param inArea finds the places to improve in one area
 */
record AreaCheck(String code, Function<AreaPart, Stream<Finding>> inArea) implements AdvisoryCheck {

    @Override
    public String under() {
        return "Code 9.69";
    }

    @Override
    public List<Finding> findings(CheckedAdvice advice) {
        return Areas.of(advice).flatMap(inArea).toList();
    }
}
