/**
 * The life of a case: what may be asked, what happens, and what has become of it.
 *
 * <p>Start at {@link io.github.ehckit.casework.CaseRules}: it admits a command on a case, or refuses it; what was
 * {@linkplain io.github.ehckit.casework.Admitted admitted} is decided with what it needs beside the case file, and the
 * {@linkplain io.github.ehckit.casework.Decision decision} holds the events and all that is written with them.
 * {@link io.github.ehckit.casework.EhcCase#evolve evolve} turns a case and an event into the case after it. All of it is pure. Two
 * tables say the rules: {@link io.github.ehckit.casework.Lifecycle} when something may be done, and
 * {@link io.github.ehckit.casework.Permissions} by whom, a class of rows a chapter; how long the law allows is said in
 * {@code timetable}.
 *
 * <p>Files of one region share its prefix. {@code Request…}: from the request to the decision whether to issue a plan.
 * {@code Advice…}: asking for advice, submitting it, the lock. {@code Duty…}: the duties of reg 6(1), and
 * earlier advice that meets them. {@code Record…}: responsibility, flags, closing. {@code System…}: what the hub does by itself. Each
 * region is a command, an event, a state, its rules and its rows of the tables.
 *
 * <p>There are two units of consistency. The {@linkplain io.github.ehckit.casework.EhcCase case file} has one version, and its
 * order is the order of its history. A {@linkplain io.github.ehckit.draft.AdviceDraft response} is written on its own: saving
 * it never touches the case file.
 */
@NullMarked
package io.github.ehckit.casework;

import org.jspecify.annotations.NullMarked;
