package io.github.ehckit.draft;

import io.github.ehckit.template.answer.Answers;
import java.util.Collections;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * The questions of a section that a manager of the team has answered, each with the round in which they answered it
 * . A question belongs to the person who last changed its answer: one that another person saves unchanged stays
 * the manager's.
 *
 * @param rounds the round, from 1, by the code of the question
 */
public record ManagersAnswers(SortedMap<String, Integer> rounds) {
    private static final ManagersAnswers NONE = new ManagersAnswers(Collections.emptySortedMap());

    public ManagersAnswers {
        rounds = Collections.unmodifiableSortedMap(new TreeMap<>(rounds));
    }

    /** Makes the record of a section in which no manager has answered. */
    public static ManagersAnswers none() {
        return NONE;
    }

    /** Answers whether a manager has answered the question. */
    public boolean includes(String question) {
        return rounds.containsKey(question);
    }

    /** Answers whether a manager has answered the question in this round. */
    public boolean includes(String question, int round) {
        return Integer.valueOf(round).equals(rounds.get(question));
    }

    /** Returns the record of the rounds up to one (inclusive). */
    ManagersAnswers upTo(int round) {
        SortedMap<String, Integer> earlier = new TreeMap<>(rounds);
        earlier.values().removeIf(in -> in > round);
        return new ManagersAnswers(earlier);
    }

    /** Returns the codes of the questions. */
    public Set<String> questions() {
        return Collections.unmodifiableSet(rounds.keySet());
    }

    /**
     * Returns the record after a save.
     *
     * @param was the answers before it
     * @param now the answers after it
     * @param byManager whether the writer acts as a manager of the team
     * @param round the round in which it is saved
     */
    public ManagersAnswers after(Answers was, Answers now, boolean byManager, int round) {
        SortedMap<String, Integer> after = new TreeMap<>();
        for (String question : now.fields().keySet()) {
            boolean changed = !was.answer(question).equals(now.answer(question));
            if (changed && byManager && now.hasAnswer(question)) {
                after.put(question, round);
            } else if (!changed) {
                Optional.ofNullable(rounds.get(question)).ifPresent(given -> after.put(question, given));
            }
        }
        return new ManagersAnswers(after);
    }

    /** Returns the record of those questions that have an answer here. */
    ManagersAnswers within(Answers answers) {
        SortedMap<String, Integer> some = new TreeMap<>(rounds);
        some.keySet().removeIf(question -> !answers.hasAnswer(question));
        return new ManagersAnswers(some);
    }

    /** Joins the records of two sections. */
    ManagersAnswers and(ManagersAnswers others) {
        SortedMap<String, Integer> all = new TreeMap<>(rounds);
        all.putAll(others.rounds);
        return new ManagersAnswers(all);
    }
}
