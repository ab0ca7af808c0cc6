/**
 * A program for last days on the command line: rows of rule and trigger date in, rows with last day and citation out.
 * Start at {@link io.github.ehckit.example.timetable.TimetableProgram}.
 */
@NullMarked
package io.github.ehckit.example.timetable;

import org.jspecify.annotations.NullMarked;
