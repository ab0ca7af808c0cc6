package io.github.ehckit.outcome;

import io.github.ehckit.message.Audience;

/**
 * The text of a notice, with the law, rule or guidance that it rests on.
 *
 * @param audience the people who read it
 * @param under the law, the rule of the guide or the guidance, as cited; several are separated by a semicolon and a
 *     space
 * @param english the notice, and the next step if there is one, with the names of arguments in braces
 */
public record NoticeText(Audience audience, String under, String english) {}
