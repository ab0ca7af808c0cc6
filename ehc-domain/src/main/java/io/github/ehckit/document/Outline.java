package io.github.ehckit.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The sections of a document in reading order.
 *
 * @param entries one for each section
 */
public record Outline(List<Entry> entries) {

    /**
     * A section.
     *
     * @param number its place among all sections of the document, from 0
     * @param level of its heading, from 2
     */
    public record Entry(int number, int level, Text heading) {}

    public Outline {
        entries = List.copyOf(entries);
    }

    public static Outline of(DocumentModel document) {
        return of(document.blocks());
    }

    static Outline of(List<Block> blocks) {
        List<Entry> entries = new ArrayList<>();
        collect(blocks, 2, entries);
        return new Outline(entries);
    }

    /**
     * What a contents list names: the sections after it, as far as the section or document that it stands in.
     *
     * @param begun how many sections began before the list
     * @param level of the heading under which the list stands: 1 in the document itself
     */
    public List<Entry> listed(TableOfContents contents, int begun, int level) {
        return entries.stream()
                .skip(begun)
                .takeWhile(entry -> entry.level() > level)
                .filter(entry -> entry.level() <= contents.deepest())
                .toList();
    }

    /** What lies deeper than any heading may is refused before anybody asks for it. */
    private static void collect(List<Block> blocks, int level, List<Entry> into) {
        for (Block block : level > Section.DEEPEST + 1 ? List.<Block>of() : blocks) {
            if (block instanceof Section section) {
                into.add(new Entry(into.size(), level, section.heading()));
                collect(section.blocks(), level + 1, into);
            }
        }
    }
}
