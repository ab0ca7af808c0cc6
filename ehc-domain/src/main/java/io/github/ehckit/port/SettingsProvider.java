package io.github.ehckit.port;

import io.github.ehckit.casework.AuthoritySettings;
import io.github.ehckit.people.AuthorityCode;

/**
 * The source of the settings of each authority.
 *
 * <p>The library asks at most once for each command, for the authority of the person who acts and for no other, and before it locks
 * anything: an answer may take as long as a query takes, and may need a connection of the same pool. Readings ask as well, and what
 * they ask is not remembered.
 *
 * <ul>
 *   <li><b>AS1</b> The answer is never null, whether the authority is known or not.
 *   <li><b>AS2</b> An authority that has set nothing has the {@linkplain AuthoritySettings#standard() standard} settings: the law of
 *       England as it stands, and the standard policies.
 *   <li><b>AS3</b> Each authority has its own settings; those of one change nothing for another.
 *   <li><b>AS4</b> The answer is that of the moment: a change holds for the next command.
 *   <li><b>AS5</b> The days of an authority's own are never later than those of the law, as {@link AuthoritySettings#checked()} finds,
 *       and its timetable names a last day wherever the law of England does.
 *   <li><b>AS6</b> Of several questions asked at once, each gets the answer for its own authority.
 * </ul>
 */
@FunctionalInterface
public interface SettingsProvider {

    /** Returns the settings of an authority, as they are at the moment of asking. */
    AuthoritySettings of(AuthorityCode authority);
}
