/**
 * The history of a case, and the roots of all commands and events.
 *
 * <p>A case is what its history says: {@link io.github.ehckit.history.HistoryEntry} after {@code HistoryEntry}, each with a
 * {@link io.github.ehckit.history.CaseEvent}. The chapters beside this package add their commands and events to the three sealed
 * roots here: {@link io.github.ehckit.history.CaseCommand}, {@link io.github.ehckit.history.FileCommand} and
 * {@code CaseEvent}. A root names its chapters in {@code permits} and nowhere else, so that an exhaustive {@code switch} over
 * a root is checked by the compiler.
 *
 * <p>This package knows no chapter, no rule and no case file.
 */
@NullMarked
package io.github.ehckit.history;

import org.jspecify.annotations.NullMarked;
