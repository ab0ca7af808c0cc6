package io.github.ehckit.template.answer;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeMap;

/**
 * The answers in one section, or in one entry of a group: answers by field, entries by group.
 *
 * <p>Immutable. Equal if all answers and entries are equal, whatever the order in which fields were filled. Personal
 * data: {@code toString} masks it.
 *
 * @param fields the answers by the code of their field
 * @param groups the entries by the code of their group, in the order in which they were added
 */
public record Answers(Map<String, Answer> fields, Map<String, List<Entry>> groups) {
    private static final Answers NONE = new Answers(Map.of(), Map.of());

    public Answers {
        fields = Collections.unmodifiableMap(new TreeMap<>(fields));
        groups = copied(groups);
    }

    public static Answers none() {
        return NONE;
    }

    /** Makes a copy with free text in a field. */
    public Answers with(String field, String text) {
        return with(field, new Answer.Written(text));
    }

    /** Makes a copy with a date in a field. */
    public Answers with(String field, LocalDate day) {
        return with(field, new Answer.Dated(day));
    }

    /** Makes a copy with these options chosen in a field. */
    public Answers choosing(String field, String... options) {
        return with(field, new Answer.Chosen(List.of(options)));
    }

    public Answers with(String field, Answer answer) {
        Map<String, Answer> all = new TreeMap<>(fields);
        all.put(field, answer);
        return new Answers(all, groups);
    }

    /** Makes a copy with further entries at the end of a group. */
    public Answers adding(String group, Entry... entries) {
        Map<String, List<Entry>> all = new TreeMap<>(groups);
        List<Entry> longer = new ArrayList<>(entries(group));
        longer.addAll(List.of(entries));
        all.put(group, longer);
        return new Answers(fields, all);
    }

    /** Makes a copy without the answers to these fields. */
    public Answers without(Collection<String> these) {
        Map<String, Answer> others = new TreeMap<>(fields);
        others.keySet().removeAll(these);
        return new Answers(others, groups);
    }

    /** Makes a copy with these entries of a group in the place of all its entries. */
    public Answers replacing(String group, List<Entry> entries) {
        Map<String, List<Entry>> all = new TreeMap<>(groups);
        all.put(group, entries);
        return new Answers(fields, all);
    }

    /** Makes a copy with the answers to other fields and groups. */
    public Answers and(Answers others) {
        Map<String, Answer> allFields = new TreeMap<>(fields);
        allFields.putAll(others.fields);
        Map<String, List<Entry>> allGroups = new TreeMap<>(groups);
        allGroups.putAll(others.groups);
        return new Answers(allFields, allGroups);
    }

    public Optional<Answer> answer(String field) {
        return Optional.ofNullable(fields.get(field));
    }

    /** Answers whether a field has an answer that is not blank. */
    public boolean hasAnswer(String field) {
        return answer(field).filter(answer -> !answer.blank()).isPresent();
    }

    /** Returns the text in a field; empty if there is none, or only white space. */
    public Optional<String> text(String field) {
        return answer(field)
                .filter(answer -> !answer.blank())
                .flatMap(answer -> answer instanceof Answer.Written(var text) ? Optional.of(text) : Optional.empty());
    }

    /** Returns the day in a date field; empty if there is none. */
    public Optional<LocalDate> date(String field) {
        return answer(field)
                .flatMap(answer -> answer instanceof Answer.Dated(var day) ? Optional.of(day) : Optional.empty());
    }

    /** Answers whether an option is among those chosen in a field. */
    public boolean chose(String field, String option) {
        return fields.get(field) instanceof Answer.Chosen(var options) && options.contains(option);
    }

    /** Returns the entries of a group, in order; empty if there are none. */
    public List<Entry> entries(String group) {
        return groups.getOrDefault(group, List.of());
    }

    /** Answers whether all answers are blank and there are no entries. */
    public boolean blank() {
        return groups.isEmpty() && fields.values().stream().allMatch(Answer::blank);
    }

    @Override
    public String toString() {
        return "Answers[…]";
    }

    private static SequencedMap<String, List<Entry>> copied(Map<String, List<Entry>> groups) {
        SequencedMap<String, List<Entry>> copy = new LinkedHashMap<>();
        new TreeMap<>(groups).forEach((group, entries) -> {
            if (!entries.isEmpty()) {
                copy.put(group, List.copyOf(entries));
            }
        });
        return Collections.unmodifiableSequencedMap(copy);
    }
}
