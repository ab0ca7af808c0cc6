package io.github.ehckit.advisory;

import io.github.ehckit.message.Argument;
import io.github.ehckit.message.Message;
import io.github.ehckit.message.Place;
import io.github.ehckit.template.Finding;
import io.github.ehckit.template.Obligation;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The advisory checks of a local authority. Immutable.
 *
 * @param checks in the order in which they are made
 * @param raised the codes of the checks whose findings refuse a submission
 */
public record AdvisoryChecks(List<AdvisoryCheck> checks, Set<String> raised) {
    private static final AdvisoryChecks NONE = new AdvisoryChecks(List.of(), Set.of());

    /** @throws IllegalArgumentException if two checks share a code, or a raised code belongs to none of them */
    public AdvisoryChecks {
        checks = List.copyOf(checks);
        raised = Set.copyOf(raised);
        Set<String> codes = new HashSet<>();
        if (!checks.stream().map(AdvisoryCheck::code).allMatch(codes::add)) {
            throw new IllegalArgumentException("Give each check a code of its own.");
        }
        if (!codes.containsAll(raised)) {
            throw new IllegalArgumentException("Raise only checks that are among those made.");
        }
    }

    /** Returns the checks supplied with the library; all of them only advise. */
    public static AdvisoryChecks standard() {
        return NONE.with(SpecificProvision.check())
                .with(UnmatchedPart.needWithoutProvision())
                .with(UnmatchedPart.provisionWithoutNeed())
                .with(OutcomeWithoutProvision.check())
                .with(new OutcomeWithoutAdulthood())
                .with(new StepInThePast());
    }

    public static AdvisoryChecks none() {
        return NONE;
    }

    /** Makes a copy with one more check. */
    public AdvisoryChecks with(AdvisoryCheck check) {
        List<AdvisoryCheck> all = new ArrayList<>(checks);
        all.add(check);
        return new AdvisoryChecks(all, raised);
    }

    /** Makes a copy without the check of this code, if there is one. */
    public AdvisoryChecks without(String code) {
        Set<String> less = new HashSet<>(raised);
        less.remove(code);
        return new AdvisoryChecks(
                checks.stream().filter(check -> !check.code().equals(code)).toList(), less);
    }

    /** Makes a copy in which findings of the check of this code refuse a submission. */
    public AdvisoryChecks raising(String code) {
        Set<String> more = new HashSet<>(raised);
        more.add(code);
        return new AdvisoryChecks(checks, more);
    }

    /**
     * Makes all checks and returns their findings. No check may hold up advice (reg 8(1)): a check that fails reports
     * that it could not be made, which blocks nothing even if it was raised, and the others are still made.
     */
    public List<Advisory> of(CheckedAdvice response) {
        return checks.stream()
                .flatMap(check -> findings(check, response).stream()
                        .map(finding -> new Advisory(check.code(), check.under(), finding)))
                .toList();
    }

    private List<Finding> findings(AdvisoryCheck check, CheckedAdvice response) {
        Obligation obligation = raised.contains(check.code()) ? Obligation.MUST : Obligation.WARN;
        try {
            return check.findings(response).stream()
                    .map(finding -> new Finding(finding.place(), obligation, finding.message()))
                    .toList();
        } catch (RuntimeException fault) {
            return List.of(failed(check));
        }
    }

    private static Finding failed(AdvisoryCheck check) {
        Message message = AdvisoryNotice.CHECK_FAILED.message(Argument.code("code", check.code()));
        return new Finding(Place.of(""), Obligation.WARN, message);
    }
}
