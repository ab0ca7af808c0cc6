/**
 * How long the law allows.
 *
 * <p>Every time limit of the education, health and care process in England is one row of a table by subject:
 * {@code RequestTimes}, {@code AdviceTimes}, {@code PlanTimes}, {@code ReviewTimes} and so on. A row reads as the regulation
 * does: who owes what, within how long of which {@linkplain io.github.ehckit.timetable.Milestone milestone}, under which
 * provision, and what lifts it. {@link io.github.ehckit.timetable.Timetable} asks the rows.
 *
 * <p>Deadlines are derived from the dates of a case whenever they are asked for, and never stored. A limit is lifted by an
 * exemption, never moved. Nothing here asks a clock: the day is told. Dates are days in England (Europe/London); everything is
 * immutable and safe to share between threads.
 */
@NullMarked
package io.github.ehckit.timetable;

import org.jspecify.annotations.NullMarked;
