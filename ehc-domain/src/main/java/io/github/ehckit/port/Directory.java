package io.github.ehckit.port;

import io.github.ehckit.people.Authority;
import io.github.ehckit.people.AuthorityCode;
import io.github.ehckit.people.PersonId;
import io.github.ehckit.people.Signatory;
import io.github.ehckit.people.TeamId;
import java.util.Optional;
import java.util.Set;

/**
 * The host's authorities, people and teams, as they are at the moment of asking.
 *
 * <ul>
 *   <li><b>DI1</b> The answer is of the authority that was asked for: a team of the same id in another authority is another team (P9).
 *   <li><b>DI2</b> An unknown team or person is an empty answer, never {@code null} and never an exception.
 *   <li><b>DI3</b> The managers of a team are among its members, and no other member is a manager.
 *   <li><b>DI4</b> Names and job titles are answered as the host holds them, to the last character.
 *   <li><b>DI5</b> A change of the host's is seen by the next question, and changes no answer that was given before.
 *   <li><b>DI6</b> A directory that is down throws. It never answers that there is nobody: a message to nobody is dropped for good.
 *   <li><b>DI7</b> Several threads may ask at once; each gets its own answer.
 * </ul>
 *
 * <p>It is asked while the library holds neither a row nor a connection, so that it may be slow, and may use the library's own pool. Of
 * the commands an allocation alone asks it; if it fails there, its exception is passed on and nothing is changed. A page is shown without
 * the names that it cannot give; a notification whose recipients it cannot name is tried again by plan.
 */
public interface Directory {

    /** How an authority presents itself on what it sends out. */
    Authority authority(AuthorityCode code);

    /** The members of a team of an authority, its managers among them; empty if there is no such team. */
    Set<PersonId> members(AuthorityCode authority, TeamId team);

    /** The managers of a team of an authority; a team may have none. */
    Set<PersonId> managers(AuthorityCode authority, TeamId team);

    /** What a team of an authority is called, as people know it; empty if there is no such team. */
    Optional<String> teamName(AuthorityCode authority, TeamId team);

    /** How a person is named; empty if nobody is known by this id. */
    Optional<Signatory> profile(PersonId person);
}
