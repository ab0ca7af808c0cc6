package io.github.ehckit.outcome;

import io.github.ehckit.message.Audience;

/**
 * The text of a reason for which an action is refused, with its code and the law or rule that it rests on.
 *
 * @param audience the people who read it
 * @param code the kind of reason, for programs
 * @param under the law or the rule of the guide, as cited; several are separated by a semicolon and a space
 * @param english the reason, and the next step, with the names of arguments in braces
 */
public record RefusalText(Audience audience, RefusalCode code, String under, String english) {}
