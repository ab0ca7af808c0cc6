package io.github.ehckit.notification;

import io.github.ehckit.advice.AdviceRequest;
import io.github.ehckit.advice.AdviceType;
import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.casework.EhcCase;
import io.github.ehckit.history.CommandContext;
import io.github.ehckit.people.Authority;
import io.github.ehckit.people.PersonId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/**
 * The facts that an email may tell, as they are when it is made. None of them is about the child: there is no place for
 * a name or for anything that a person wrote.
 *
 * @param at the moment at which the email is made
 * @param authority the local authority that sends it, with its contact
 * @param team the name of the team that was asked, as people know it
 * @param kind the kind of advice, if the authority lets emails name it
 * @param request the facts of the request for advice
 */
public record EmailFacts(
        Instant at, Authority authority, Optional<String> team, Optional<AdviceType> kind, AdviceRequestFacts request) {

    /**
     * Reads the facts for one recipient from the case as it is now.
     *
     * @throws java.util.NoSuchElementException if the case has no request for advice of this number
     */
    public static EmailFacts of(
            EhcCase now,
            int request,
            PersonId recipient,
            Authority authority,
            Optional<String> team,
            AuthoritySettings settings,
            Instant at) {
        AdviceRequest asked = now.advice().request(request).orElseThrow();
        return new EmailFacts(
                at,
                authority,
                team,
                settings.policy().emails().kind(asked.type()),
                AdviceRequestFacts.of(asked, now.advice(), settings.law(), recipient));
    }

    /** Returns the date in London on which the email is made. */
    LocalDate today() {
        return LocalDate.ofInstant(at, CommandContext.LONDON);
    }
}
