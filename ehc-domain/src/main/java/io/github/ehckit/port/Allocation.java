package io.github.ehckit.port;

import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.TeamId;

/**
 * An allocation: a member of a team who is to answer a request made to the team.
 *
 * @param team the team that was asked
 * @param member the member to whom a pending request is allocated
 */
public record Allocation(TeamId team, PersonId member) {}
