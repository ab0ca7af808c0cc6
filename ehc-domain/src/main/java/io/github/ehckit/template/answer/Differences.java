package io.github.ehckit.template.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * The comparison of two versions, answer by answer and entry by entry.
 *
 * <p>Two answers are the same if they are equal, if both are blank or absent, or if they choose the same options in
 * another order. Two entries are the same if they have the same id, at any position. An entry without an answer differs
 * from no entry.
 */
public final class Differences {
    private final List<Difference> found = new ArrayList<>();

    private Differences() {}

    /** Finds the differences between two versions of the contents, in the order of the codes of the sections. */
    public static List<Difference> between(Contents before, Contents after) {
        Differences differences = new Differences();
        for (SectionCode section :
                union(before.sections().keySet(), after.sections().keySet())) {
            differences.compare(section.value(), before.of(section), after.of(section));
        }
        return List.copyOf(differences.found);
    }

    /** Finds the differences between two versions of one section. */
    public static List<Difference> between(SectionCode section, Answers before, Answers after) {
        return between(section.value(), before, after);
    }

    static List<Difference> between(String at, Answers before, Answers after) {
        Differences differences = new Differences();
        differences.compare(at, before, after);
        return List.copyOf(differences.found);
    }

    private void compare(String at, Answers before, Answers after) {
        for (String field : union(before.fields().keySet(), after.fields().keySet())) {
            lookAtAnswers(at + "." + field, said(before, field), said(after, field));
        }
        for (String group : union(before.groups().keySet(), after.groups().keySet())) {
            lookAtEntries(at + "." + group, before.entries(group), after.entries(group));
        }
    }

    private void lookAtAnswers(String at, Optional<Answer> before, Optional<Answer> after) {
        if (!same(before, after)) {
            found.add(new Difference.Changed(at, before, after));
        }
    }

    private void lookAtEntries(String at, List<Entry> before, List<Entry> after) {
        Map<EntryId, Entry> old = byId(before);
        Map<EntryId, Entry> now = byId(after);
        before.stream()
                .filter(entry -> !now.containsKey(entry.id()))
                .forEach(entry -> found.add(new Difference.Removed(place(at, entry.id()), entry)));
        for (Entry entry : after) {
            String here = place(at, entry.id());
            Optional.ofNullable(old.get(entry.id()))
                    .ifPresentOrElse(
                            was -> compare(here, was.answers(), entry.answers()),
                            () -> found.add(new Difference.Added(here, entry)));
        }
        found.addAll(new EntryOrder(List.copyOf(old.keySet()), List.copyOf(now.keySet())).moves(at));
    }

    /** Returns the answer to a field; empty if it is blank. */
    static Optional<Answer> said(Answers answers, String field) {
        return answers.answer(field).filter(answer -> !answer.blank());
    }

    static boolean same(Optional<Answer> one, Optional<Answer> other) {
        return one.map(Differences::meaning).equals(other.map(Differences::meaning));
    }

    /** Returns the answer, with chosen options as a set. */
    private static Object meaning(Answer answer) {
        return answer instanceof Answer.Chosen(var options) ? Set.copyOf(options) : answer;
    }

    static Map<EntryId, Entry> byId(List<Entry> entries) {
        Map<EntryId, Entry> byId = new LinkedHashMap<>();
        entries.forEach(entry -> byId.put(entry.id(), entry));
        return byId;
    }

    static String place(String group, EntryId entry) {
        return group + "[" + entry + "]";
    }

    static <T extends Comparable<T>> Set<T> union(Set<T> one, Set<T> other) {
        Set<T> all = new TreeSet<>(one);
        all.addAll(other);
        return all;
    }
}
