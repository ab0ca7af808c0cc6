/**
 * The time limits of the education, health and care process in England. Start at
 * {@link io.github.ehckit.timetable.Timetable}.
 *
 * <p>Every time limit is one rule in a table by subject: {@code RequestTimes}, {@code AssessmentTimes},
 * {@code PlanTimes}, {@code ReviewTimes} and so on. A {@linkplain io.github.ehckit.timetable.StatutoryRule rule} reads
 * as the regulation does: the duty and its holder, the time from a
 * {@linkplain io.github.ehckit.timetable.Milestone milestone}, the provision, and the grounds that lift it.
 *
 * <p>The words of every rule stand in {@code time-limits.properties}, for two readers: the parent or young person, who
 * is told what must be done for them and by when, and the officer, who reads the provision too. A
 * {@linkplain io.github.ehckit.timetable.Register register} chooses between them; a case file chooses it by the role of
 * its reader. An authority may replace each text by its key.
 *
 * <p>Deadlines are calculated from the dates of a case on request, and never stored. An exemption lifts a limit, and
 * never moves it. No code here reads a clock: the caller gives the day. Dates are days in England (Europe/London);
 * everything is immutable and safe to share between threads.
 */
@NullMarked
package io.github.ehckit.timetable;

import org.jspecify.annotations.NullMarked;
