package io.github.ehckit.usecase;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.casework.AppliedGrant;
import io.github.ehckit.casework.CasePart;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.Permissions;
import io.github.ehckit.casework.ReadingPolicy;
import io.github.ehckit.casework.Target;
import io.github.ehckit.history.AdviceRequestId;
import io.github.ehckit.outcome.Outcome;
import io.github.ehckit.outcome.Refusal;
import io.github.ehckit.people.Actor;
import io.github.ehckit.port.AdviceStore;
import io.github.ehckit.seal.SubmittedAdvice;
import java.util.ArrayList;
import java.util.List;

/**
 * The advice given on a case that one reader may see, request by request. A request that was withdrawn before advice
 * was given is in no list; advice whose correction was withdrawn stays given and is among it (D-07).
 */
final class VisibleAdvice {
    private final List<Version> responses = new ArrayList<>();
    private final List<Refusal> reasons = new ArrayList<>();
    private final AdviceStore store;
    private final ReadingPolicy policy;

    /**
     * A version that the reader may see.
     *
     * @param asked the request
     * @param advice its latest sealed version
     */
    record Version(AdviceRequest asked, SubmittedAdvice advice) {}

    private VisibleAdvice(AdviceStore store, ReadingPolicy policy) {
        this.store = store;
        this.policy = policy;
    }

    /**
     * Collects the versions in the order of the requests; refused with the reasons if the reader may see none, or there
     * is none.
     */
    static Outcome<List<Version>> of(EhcCase ehcCase, Actor reader, AdviceStore store, ReadingPolicy policy) {
        VisibleAdvice visible = new VisibleAdvice(store, policy);
        return visible.maySee(reader, ehcCase, CasePart.CASE_FILE, new Target.WholeCase())
                .then(known -> visible.collected(ehcCase, reader));
    }

    private Outcome<List<Version>> collected(EhcCase ehcCase, Actor reader) {
        for (AdviceRequest asked : ehcCase.advice().active()) {
            switch (maySee(reader, ehcCase, CasePart.SUBMITTED_ADVICE, new Target.OfAdviceRequest(asked))) {
                case Outcome.Done<AppliedGrant> may -> add(asked, new AdviceRequestId(ehcCase.id(), asked.number()));
                case Outcome.Refused<AppliedGrant>(var why) -> reasons.addAll(why);
            }
        }
        return responses.isEmpty() ? Outcome.refused(whyNone(ehcCase, reader)) : Outcome.done(List.copyOf(responses));
    }

    private void add(AdviceRequest asked, AdviceRequestId id) {
        List<SubmittedAdvice> versions = store.submitted(id);
        if (!versions.isEmpty()) {
            responses.add(new Version(asked, versions.getLast()));
        }
    }

    private Outcome<AppliedGrant> maySee(Actor reader, EhcCase ehcCase, CasePart part, Target about) {
        return Permissions.maySee(reader, ehcCase, part, about, policy);
    }

    private List<Refusal> whyNone(EhcCase ehcCase, Actor reader) {
        if (!reasons.isEmpty()) {
            return reasons.stream().distinct().toList();
        }
        return switch (maySee(reader, ehcCase, CasePart.SUBMITTED_ADVICE, new Target.WholeCase())) {
            case Outcome.Refused<AppliedGrant>(var why)
            when ehcCase.advice().active().isEmpty() -> why;
            default -> List.of(ReadingRefusal.NOTHING_SUBMITTED.refusal());
        };
    }
}
