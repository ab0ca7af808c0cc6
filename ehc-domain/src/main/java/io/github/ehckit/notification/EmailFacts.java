package io.github.ehckit.notification;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.casework.AuthorityPolicy;
import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.casework.ManagersPart;
import io.github.ehckit.casework.ReadingPolicy;
import io.github.ehckit.history.CaseStatus;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.people.Authority;
import io.github.ehckit.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;

/**
 * The facts that an email may tell, as they are when it is made. None of them is about the child: there is no place for
 * a name or for anything that a person wrote.
 *
 * @param at the moment at which the email is made
 * @param authority the local authority that sends it, with its contact
 * @param team the name of the team that was asked, as people know it
 * @param kind the kind of advice, if the authority lets emails name it
 * @param request the facts of the request for advice; empty if the email is about the case as a whole
 * @param conditions what is not as usual, and makes a sentence untrue that is usually said
 */
public record EmailFacts(
        Instant at,
        Authority authority,
        Optional<String> team,
        Optional<AdviceType> kind,
        Optional<AdviceRequestFacts> request,
        Set<Condition> conditions) {

    /** A condition under which a sentence that is usually said is not true. */
    public enum Condition {
        /** A person was asked, by name, for the advice of the parent or young person. */
        FAMILYS_ADVICE,
        /** The authority leaves the advice of others open while one's own is being corrected. */
        READING_STAYS_OPEN,
        /** The authority hides the manager's part from the member. */
        MANAGERS_PART_HIDDEN,
        /** The case has gone on from gathering advice. */
        GATHERING_OVER
    }

    public EmailFacts {
        conditions = Set.copyOf(conditions);
    }

    /** Makes the facts where everything is as usual. */
    public EmailFacts(
            Instant at,
            Authority authority,
            Optional<String> team,
            Optional<AdviceType> kind,
            AdviceRequestFacts request) {
        this(at, authority, team, kind, Optional.of(request), Set.of());
    }

    /**
     * Reads the facts for one recipient from the case as it is now.
     *
     * @param request the number of the request for advice; empty if the email is about the case as a whole
     * @throws java.util.NoSuchElementException if the case has no request for advice of this number
     */
    public static EmailFacts of(
            EhcCase now,
            Optional<Integer> request,
            PersonId recipient,
            Authority authority,
            Optional<String> team,
            AuthoritySettings settings,
            Instant at) {
        Optional<AdviceRequest> asked =
                request.map(number -> now.advice().request(number).orElseThrow());
        return new EmailFacts(
                at,
                authority,
                team,
                asked.flatMap(one -> settings.policy().emails().kind(one.type())),
                asked.map(one -> AdviceRequestFacts.of(one, now.advice(), settings.law(), recipient)),
                conditions(now, asked, settings.policy()));
    }

    private static Set<Condition> conditions(EhcCase now, Optional<AdviceRequest> asked, AuthorityPolicy policy) {
        Set<Condition> all = EnumSet.noneOf(Condition.class);
        if (asked.filter(EmailFacts::ofFamily).isPresent()) {
            all.add(Condition.FAMILYS_ADVICE);
        }
        if (policy.reading().correcting() == ReadingPolicy.WhileCorrecting.OPEN) {
            all.add(Condition.READING_STAYS_OPEN);
        }
        if (policy.managersPart() == ManagersPart.HIDDEN) {
            all.add(Condition.MANAGERS_PART_HIDDEN);
        }
        if (now.status() != CaseStatus.ASSESSMENT_ADVICE) {
            all.add(Condition.GATHERING_OVER);
        }
        return all;
    }

    private static boolean ofFamily(AdviceRequest asked) {
        return asked.type() == AdviceType.FAMILY && asked.to().team().isEmpty();
    }

    /** Returns the date in London on which the email is made. */
    LocalDate today() {
        return LocalDate.ofInstant(at, CommandContext.LONDON);
    }
}
