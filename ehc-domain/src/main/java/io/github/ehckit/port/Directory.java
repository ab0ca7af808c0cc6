package io.github.ehckit.port;

import io.github.ehckit.people.Authority;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Role;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.people.TeamId;
import java.util.Optional;
import java.util.Set;

/**
 * The directory of the host's authorities, people and teams, as they are at the moment of asking.
 *
 * <ul>
 *   <li><b>DI1</b> The answer is of the authority that was asked for: a team of the same id in another authority is
 *       another team, and a role that another authority has granted is no role here (P9).
 *   <li><b>DI2</b> An unknown team or person is an empty answer, never {@code null} and never an exception.
 *   <li><b>DI3</b> The managers of a team are among its members, and no other member is a manager.
 *   <li><b>DI4</b> Names and job titles are returned as the host holds them, to the last character.
 *   <li><b>DI5</b> The next call sees a change that the host made; earlier answers do not change.
 *   <li><b>DI6</b> A directory that is down throws. It never answers with an empty set instead: a message without
 *       recipients is dropped for good.
 *   <li><b>DI7</b> Several threads may call it at once; each gets its own answer.
 *   <li><b>DI8</b> The roles of a person are all those that the authority has granted, and no others; {@link Role#SYSTEM}
 *       is never among them.
 * </ul>
 *
 * <p>The library holds neither a row nor a connection while it calls the directory, so the directory may be slow, and
 * may use the library's own pool. Every call of a person who acts as a member of teams asks it whether they still
 * belong to them, and so do four commands of anybody: to ask for advice, to hand a request over, to allocate it,
 * and to submit advice. If it fails there, its exception is passed on and nothing is changed. A page is shown without
 * the names that it cannot give. A notification whose recipients it cannot name is tried again by plan.
 */
public interface Directory {

    /** Returns the authority, as it presents itself on the messages and documents that it sends. */
    Authority authority(AuthorityCode code);

    /** Returns the members of a team of an authority, its managers among them; empty if there is no such team. */
    Set<PersonId> members(AuthorityCode authority, TeamId team);

    /** Returns the managers of a team of an authority; a team may have none. */
    Set<PersonId> managers(AuthorityCode authority, TeamId team);

    /** Finds the name of a team of an authority, as people know it; empty if there is no such team. */
    Optional<String> teamName(AuthorityCode authority, TeamId team);

    /**
     * Finds the name and job title of a person, as their submitted advice bears them; empty if the id is
     * unknown.
     */
    Optional<Signatory> signatory(PersonId person);

    /**
     * Returns the roles in which a person may act in the cases of an authority; empty if the authority has
     * granted none, or if the id is unknown.
     */
    Set<Role> roles(AuthorityCode authority, PersonId person);
}
