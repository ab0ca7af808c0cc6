package io.github.ehckit.advisory;

import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Obligation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The checks that a council makes of its responses. Immutable.
 *
 * @param checks in the order in which they speak
 * @param raised the codes of those against which no response is submitted
 */
public record AdvisoryChecks(List<AdvisoryCheck> checks, Set<String> raised) {
    private static final AdvisoryChecks NONE = new AdvisoryChecks(List.of(), Set.of());

    /** @throws IllegalArgumentException if two checks have one code, or a code is raised that none of them has */
    public AdvisoryChecks {
        checks = List.copyOf(checks);
        raised = Set.copyOf(raised);
        Set<String> codes = new HashSet<>();
        if (!checks.stream().map(AdvisoryCheck::code).allMatch(codes::add)) {
            throw new IllegalArgumentException("two checks have one code");
        }
        if (!codes.containsAll(raised)) {
            throw new IllegalArgumentException("a check is raised that is not made");
        }
    }

    /** Those that come with the library; all of them only advise. */
    public static AdvisoryChecks standard() {
        return NONE.with(new SpecificProvision())
                .with(UnmatchedPart.needWithoutProvision())
                .with(UnmatchedPart.provisionWithoutNeed())
                .with(new OutcomeWithoutProvision())
                .with(new OutcomeWithoutAdulthood());
    }

    public static AdvisoryChecks none() {
        return NONE;
    }

    /** These and one more. */
    public AdvisoryChecks with(AdvisoryCheck check) {
        List<AdvisoryCheck> all = new ArrayList<>(checks);
        all.add(check);
        return new AdvisoryChecks(all, raised);
    }

    /** These but for the one of this code, if there is one. */
    public AdvisoryChecks without(String code) {
        Set<String> less = new HashSet<>(raised);
        less.remove(code);
        return new AdvisoryChecks(
                checks.stream().filter(check -> !check.code().equals(code)).toList(), less);
    }

    /** These, and no response is submitted against the one of this code. */
    public AdvisoryChecks raising(String code) {
        Set<String> more = new HashSet<>(raised);
        more.add(code);
        return new AdvisoryChecks(checks, more);
    }

    /**
     * Everything that these checks have to say. Written advice waits for no check (reg 8(1)): one that fails says that it could not be
     * made, which blocks nothing even if it was raised, and the others are made all the same.
     */
    public List<Advisory> of(CheckedAdvice response) {
        return checks.stream()
                .flatMap(check -> findings(check, response).stream()
                        .map(finding -> new Advisory(check.code(), check.under(), finding)))
                .toList();
    }

    private List<Finding> findings(AdvisoryCheck check, CheckedAdvice response) {
        Obligation need = raised.contains(check.code()) ? Obligation.MUST : Obligation.WARN;
        try {
            return check.findings(response).stream()
                    .map(finding -> new Finding(finding.at(), need, finding.says()))
                    .toList();
        } catch (RuntimeException fault) {
            return List.of(new Finding("", Obligation.WARN, "the check “" + check.code() + "” could not be made"));
        }
    }
}
