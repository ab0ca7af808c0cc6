package io.github.ehckit.document;

import java.util.ArrayList;
import java.util.List;

/**
 * The outline of a document: its sections in reading order.
 *
 * @param entries one for each section
 */
public record Outline(List<Entry> entries) {

    /**
     * An entry of the outline: one section.
     *
     * @param number its place among all sections of the document, from 0
     * @param level the level of its heading, from 2
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
     * Returns the entries of a table of contents: the sections that follow it, to the end of the section or document
     * that contains it.
     *
     * @param begun the number of sections that began before the table of contents
     * @param level the level of the heading above the table of contents: 1 in the document itself
     */
    public List<Entry> listed(TableOfContents contents, int begun, int level) {
        return entries.stream()
                .skip(begun)
                .takeWhile(entry -> entry.level() > level)
                .filter(entry -> entry.level() <= contents.deepest())
                .toList();
    }

    /** Collects entries. Sections deeper than any heading are skipped, since the document check refuses them. */
    private static void collect(List<Block> blocks, int level, List<Entry> into) {
        for (Block block : level > Section.DEEPEST + 1 ? List.<Block>of() : blocks) {
            if (block instanceof Section section) {
                into.add(new Entry(into.size(), level, section.heading()));
                collect(section.blocks(), level + 1, into);
            }
        }
    }
}
