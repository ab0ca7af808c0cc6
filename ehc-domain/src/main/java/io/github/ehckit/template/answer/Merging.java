package io.github.ehckit.template.answer;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** The merging of two versions of one section, level by level. It collects the conflicts. */
final class Merging {
    private final List<MergeConflict> collisions = new ArrayList<>();

    List<MergeConflict> collisions() {
        return collisions;
    }

    Answers merge(String at, Answers base, Answers theirs, Answers yours) {
        Map<String, Answer> fields = new TreeMap<>();
        for (String field :
                Differences.union(theirs.fields().keySet(), yours.fields().keySet())) {
            taken(at + "." + field, field, base, theirs, yours)
                    .answer(field)
                    .ifPresent(answer -> fields.put(field, answer));
        }
        Map<String, List<Entry>> groups = new TreeMap<>();
        for (String group :
                Differences.union(theirs.groups().keySet(), yours.groups().keySet())) {
            groups.put(
                    group,
                    mergeEntries(at + "." + group, base.entries(group), theirs.entries(group), yours.entries(group)));
        }
        return new Answers(fields, groups);
    }

    /** Returns the version from which to take a field's answer: theirs if only they changed it. */
    private Answers taken(String at, String field, Answers base, Answers theirs, Answers yours) {
        Optional<Answer> was = Differences.said(base, field);
        Optional<Answer> other = Differences.said(theirs, field);
        Optional<Answer> own = Differences.said(yours, field);
        if (Differences.same(own, was)) {
            return theirs;
        }
        if (!Differences.same(other, was) && !Differences.same(other, own)) {
            collide(at, new Difference.Changed(at, was, other), new Difference.Changed(at, was, own));
        }
        return yours;
    }

    private List<Entry> mergeEntries(String at, List<Entry> base, List<Entry> theirs, List<Entry> yours) {
        Map<EntryId, Entry> was = Differences.byId(base);
        Map<EntryId, Entry> other = Differences.byId(theirs);
        Map<EntryId, Entry> own = Differences.byId(yours);
        List<Entry> merged = new ArrayList<>();
        for (EntryId id : order(at, ids(was), ids(other), ids(own))) {
            mergeEntry(Differences.place(at, id), of(was, id), of(other, id), of(own, id))
                    .ifPresent(merged::add);
        }
        return merged;
    }

    /** Merges one entry; empty if it was removed. */
    private Optional<Entry> mergeEntry(String at, Optional<Entry> was, Optional<Entry> theirs, Optional<Entry> yours) {
        if (theirs.isPresent() && yours.isPresent()) {
            return yours.map(entry -> new Entry(entry.id(), merge(at, answers(was), answers(theirs), entry.answers())));
        }
        if (was.isPresent()
                && Differences.between(at, answers(was), answers(theirs.or(() -> yours)))
                        .isEmpty()) {
            return Optional.empty();
        }
        was.ifPresent(entry -> collideOverRemoval(at, entry, theirs, yours));
        return theirs.or(() -> yours);
    }

    private void collideOverRemoval(String at, Entry was, Optional<Entry> theirs, Optional<Entry> yours) {
        collisions.add(new MergeConflict(at, changes(at, was, theirs), changes(at, was, yours)));
    }

    private static List<Difference> changes(String at, Entry was, Optional<Entry> now) {
        return now.map(entry -> Differences.between(at, was.answers(), entry.answers()))
                .orElseGet(() -> List.of(new Difference.Removed(at, was)));
    }

    /**
     * Returns the order of the person who moved entries, the writer's if both did. Further entries follow the one
     * behind which they were added.
     */
    private List<EntryId> order(String at, List<EntryId> base, List<EntryId> theirs, List<EntryId> yours) {
        EntryOrder moved = new EntryOrder(base, yours);
        boolean leads = moved.changed();
        if (leads && new EntryOrder(base, theirs).changed() && new EntryOrder(theirs, yours).changed()) {
            collisions.add(new MergeConflict(at, new EntryOrder(base, theirs).moves(at), moved.moves(at)));
        }
        return leads ? woven(yours, theirs) : woven(theirs, yours);
    }

    private static List<EntryId> woven(List<EntryId> leading, List<EntryId> following) {
        List<EntryId> woven = new ArrayList<>();
        Map<EntryId, List<EntryId>> behind = new LinkedHashMap<>();
        leading.forEach(id -> behind.put(id, new ArrayList<>(List.of(id))));
        List<EntryId> run = woven;
        for (EntryId id : following) {
            run = behind.getOrDefault(id, run);
            if (!behind.containsKey(id)) {
                run.add(id);
            }
        }
        behind.values().forEach(woven::addAll);
        return woven;
    }

    private static Answers answers(Optional<Entry> entry) {
        return entry.map(Entry::answers).orElse(Answers.none());
    }

    private void collide(String at, Difference theirs, Difference yours) {
        collisions.add(new MergeConflict(at, List.of(theirs), List.of(yours)));
    }

    private static List<EntryId> ids(Map<EntryId, Entry> entries) {
        return List.copyOf(entries.keySet());
    }

    private static Optional<Entry> of(Map<EntryId, Entry> entries, EntryId id) {
        return Optional.ofNullable(entries.get(id));
    }
}
