package io.github.ehckit.advisory;

import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Obligation;
import java.util.List;
import java.util.stream.Stream;

/**
 * The check that provision supports each outcome (Code 9.69). Silent if an area has no provision for its needs, which
 * another check reports, and if provision is beside the outcomes and may support any of them.
 */
final class OutcomeWithoutProvision {
    private OutcomeWithoutProvision() {}

    /** Makes the check. */
    static AdvisoryCheck check() {
        return new AreaCheck("outcome-without-provision", OutcomeWithoutProvision::findings);
    }

    private static Stream<Finding> findings(AreaPart area) {
        return unsupported(area)
                .map(outcome ->
                        new Finding(outcome.at(), Obligation.WARN, AdvisoryNotice.OUTCOME_WITHOUT_PROVISION.message()));
    }

    private static Stream<AreaPart> unsupported(AreaPart area) {
        List<AreaPart> outcomes = area.all(AreaPartKind.OUTCOME).toList();
        long within = outcomes.stream()
                .flatMap(outcome -> outcome.all(AreaPartKind.PROVISION))
                .count();
        long overall = area.all(AreaPartKind.PROVISION).count();
        boolean silent = overall > within || (overall == 0 && area.has(AreaPartKind.NEED));
        return silent ? Stream.empty() : outcomes.stream().filter(outcome -> !outcome.has(AreaPartKind.PROVISION));
    }
}
