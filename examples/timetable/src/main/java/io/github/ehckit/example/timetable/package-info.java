/** Last days from the command line: rows of rule and trigger date in, rows with last day and citation out. */
@NullMarked
package io.github.ehckit.example.timetable;

import org.jspecify.annotations.NullMarked;
