/**
 * The decisions over the whole case: its rules, its two tables and the case file itself.
 *
 * <p>Start at {@link io.github.ehckit.casework.CaseRules}: it admits a command on a case, or refuses it. An
 * {@linkplain io.github.ehckit.casework.Admitted admitted} command is decided with the data that it needs beside the
 * case file. The {@linkplain io.github.ehckit.casework.Decision decision} holds the events and all that is written with
 * them. {@link io.github.ehckit.casework.EhcCase#evolve evolve} turns a case and a history entry into the case after
 * it. All of it is pure.
 *
 * <p>Two tables state the rules, with a class of rows for each chapter. {@link io.github.ehckit.casework.Lifecycle} has
 * the statuses in which a command may be given, {@link io.github.ehckit.casework.Permissions} the people who may give
 * it. The time limits of the law are in {@link io.github.ehckit.timetable}.
 *
 * <p>The words of each chapter (its commands, events and states) are in a package each: {@code history}, {@code seal},
 * {@code draft}, {@code advice}, {@code assessment} and {@code record}. This package holds every decision over the
 * whole case. Most of its classes of one chapter share a prefix: {@code Assessment…}, {@code Advice…}, {@code Draft…},
 * {@code Duty…}, {@code Record…} and {@code System…}. The words of {@code Duty…}, the duties of reg 6(1), are in
 * {@code advice}; those of {@code System…}, the hub's own commands, are in {@code history}.
 *
 * <p>There are two units of consistency. The {@linkplain io.github.ehckit.casework.EhcCase case file} has one version,
 * and its order is the order of its history. A {@linkplain io.github.ehckit.draft.AdviceDraft draft} is written on its
 * own: saving it never touches the case file.
 */
@NullMarked
package io.github.ehckit.casework;

import org.jspecify.annotations.NullMarked;
