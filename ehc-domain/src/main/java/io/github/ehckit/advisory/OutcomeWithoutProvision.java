package io.github.ehckit.advisory;

import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Need;
import java.util.List;
import java.util.stream.Stream;

/**
 * Whether it is clear how provision supports each outcome (Code 9.69). Silent where an area has no provision for its needs, which
 * another check says, and where provision stands beside the outcomes and may support any of them.
 */
final class OutcomeWithoutProvision implements AdvisoryCheck {
    @Override
    public String code() {
        return "outcome-without-provision";
    }

    @Override
    public String under() {
        return "Code 9.69";
    }

    @Override
    public List<Finding> findings(Examined response) {
        return Areas.of(response)
                .flatMap(OutcomeWithoutProvision::unsupported)
                .map(outcome -> new Finding(
                        outcome.at(), Need.WARN, "no provision supports this outcome: say what will bring it about"))
                .toList();
    }

    private static Stream<Part> unsupported(Part area) {
        List<Part> outcomes = area.all(Kind.OUTCOME).toList();
        long within = outcomes.stream()
                .flatMap(outcome -> outcome.all(Kind.PROVISION))
                .count();
        long overall = area.all(Kind.PROVISION).count();
        boolean silent = overall > within || (overall == 0 && area.has(Kind.NEED));
        return silent ? Stream.empty() : outcomes.stream().filter(outcome -> !outcome.has(Kind.PROVISION));
    }
}
