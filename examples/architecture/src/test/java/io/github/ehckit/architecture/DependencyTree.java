package io.github.ehckit.architecture;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Who brings what, read from what {@code dependency:tree} prints with {@code verbose}. There an artefact that several bring has
 * its own dependencies under it once only, wherever that is.
 *
 * @param brought group and artefact of each, by who brings them
 */
record DependencyTree(Map<String, Set<String>> brought) {
    private static final Pattern LINE = Pattern.compile("^([|\\\\+ -]*)\\(?([\\w.-]+:[\\w.-]+):");

    static DependencyTree parse(String printed) {
        Map<String, Set<String>> brought = new HashMap<>();
        Deque<String> above = new ArrayDeque<>();
        printed.lines().map(LINE::matcher).filter(Matcher::find).forEach(line -> {
            int depth = line.group(1).length() / 3;
            while (above.size() > depth) {
                above.pop();
            }
            brought.computeIfAbsent(String.valueOf(above.peek()), none -> new TreeSet<>())
                    .add(line.group(2));
            above.push(line.group(2));
        });
        return new DependencyTree(brought);
    }

    /** What somebody inherits who takes this one. Optional dependencies are not among it: Maven does not pass them on. */
    Set<String> inheritedWith(String artefact) {
        Set<String> inherited = new TreeSet<>();
        Deque<String> open = new ArrayDeque<>(Set.of(artefact));
        while (!open.isEmpty()) {
            brought.getOrDefault(open.pop(), Set.of()).stream()
                    .filter(inherited::add)
                    .forEach(open::push);
        }
        return inherited;
    }
}
