package io.github.ehckit.template.answer;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The order of the entries of one group, before and after a change.
 *
 * @param before the ids, each once
 * @param after the ids, each once
 */
record EntryOrder(List<EntryId> before, List<EntryId> after) {

    /** Returns the fewest moves that turn one order into the other, of entries in both. */
    List<Difference> moves(String group) {
        Map<EntryId, Integer> then = positions(before);
        Map<EntryId, Integer> now = positions(after);
        List<EntryId> both = after.stream().filter(then::containsKey).toList();
        Set<EntryId> still = stayed(both, then);
        return both.stream()
                .filter(id -> !still.contains(id))
                .<Difference>map(id -> new Difference.Moved(
                        Differences.place(group, id), then.getOrDefault(id, 0), now.getOrDefault(id, 0)))
                .toList();
    }

    /** Answers whether the entries in both have another order. */
    boolean changed() {
        Set<EntryId> now = new HashSet<>(after);
        Set<EntryId> then = new HashSet<>(before);
        return !before.stream()
                .filter(now::contains)
                .toList()
                .equals(after.stream().filter(then::contains).toList());
    }

    /** Returns the position of each, from 1. */
    private static Map<EntryId, Integer> positions(List<EntryId> ids) {
        Map<EntryId, Integer> positions = new HashMap<>();
        ids.forEach(id -> positions.put(id, positions.size() + 1));
        return positions;
    }

    /** Finds the longest run of entries that keep their earlier order: the others were moved. */
    private static Set<EntryId> stayed(List<EntryId> both, Map<EntryId, Integer> positions) {
        List<Integer> ends = new ArrayList<>();
        List<Integer> lengths = new ArrayList<>();
        for (EntryId id : both) {
            int position = positions.getOrDefault(id, 0);
            int length = -Collections.binarySearch(ends, position) - 1;
            if (length == ends.size()) {
                ends.add(position);
            } else {
                ends.set(length, position);
            }
            lengths.add(length);
        }
        return readBack(both, lengths, ends.size());
    }

    /** Each entry ends a run of some length. Read from the end, the last one of each length makes the longest run. */
    private static Set<EntryId> readBack(List<EntryId> both, List<Integer> lengths, int longest) {
        Set<EntryId> row = new HashSet<>();
        int wanted = longest - 1;
        for (int n = both.size() - 1; n >= 0; n--) {
            if (lengths.get(n) == wanted) {
                row.add(both.get(n));
                wanted--;
            }
        }
        return row;
    }
}
