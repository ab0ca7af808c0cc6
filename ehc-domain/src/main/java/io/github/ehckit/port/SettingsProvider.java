package io.github.ehckit.port;

import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.people.AuthorityCode;

/**
 * The provider of the settings of each authority.
 *
 * <p>The library asks at most once for each command, for the authority of the person who acts and for no other, and
 * before it locks anything: an answer may take as long as a query takes, and may need a connection of the same pool.
 * Read operations ask as well, and their answers are not remembered.
 *
 * <ul>
 *   <li><b>SE1</b> The answer is never null, whether the authority is known or not.
 *   <li><b>SE2</b> An authority that has set nothing has the {@linkplain AuthoritySettings#standard() standard}
 *       settings: the current law of England, and the standard policies.
 *   <li><b>SE3</b> Each authority has its own settings; those of one change nothing for another.
 *   <li><b>SE4</b> The answer is that of the moment: a change applies to the next command.
 *   <li><b>SE5</b> An authority's own days are never later than those of the law, as
 *       {@link AuthoritySettings#checked()} finds, and its timetable names a last day wherever the law of England does.
 *   <li><b>SE6</b> Several threads may ask at once; each gets the answer for its own authority.
 * </ul>
 */
@FunctionalInterface
public interface SettingsProvider {

    /** Returns the settings of an authority, as they are at the moment of asking. */
    AuthoritySettings of(AuthorityCode authority);
}
