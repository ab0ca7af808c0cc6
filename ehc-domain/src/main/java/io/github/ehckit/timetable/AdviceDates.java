package io.github.ehckit.timetable;

import io.github.ehckit.message.Message;

/**
 * The dates of one request for advice, with the words that tell it from others.
 *
 * @param request its number within the case
 * @param advice the kind of advice that was asked for
 * @param duty the provision under which it was asked for, such as {@code reg 6(1)(c)}
 * @param milestones its dates: received, and given if it was
 */
public record AdviceDates(int request, Message advice, String duty, Milestones milestones) {}
