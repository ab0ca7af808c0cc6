/**
 * The history of a case, and the roots of all commands and events.
 *
 * <p>Start at {@link io.github.ehckit.history.HistoryEntry}: a case is the sum of its history entries, each with a
 * {@link io.github.ehckit.history.CaseEvent}. The chapter packages add their commands and events to the three sealed
 * roots here: {@link io.github.ehckit.history.CaseCommand}, {@link io.github.ehckit.history.CaseFileCommand} and
 * {@code CaseEvent}. A root names its chapters in {@code permits} and nowhere else, so that the compiler checks an
 * exhaustive {@code switch} over a root.
 *
 * <p>Otherwise the code of this package refers to no chapter, no rule of casework and no case file. {@link
 * io.github.ehckit.history.CaseworkDeadlines} has the three time limits that chapters need.
 */
@NullMarked
package io.github.ehckit.history;

import org.jspecify.annotations.NullMarked;
