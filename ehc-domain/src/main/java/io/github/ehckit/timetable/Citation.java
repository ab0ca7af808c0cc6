package io.github.ehckit.timetable;

import java.util.Optional;

/**
 * The citation of a time limit's source, and how far its words were checked.
 *
 * @param provision as cited: {@code reg 13(2)} is of the SEND Regulations 2014, {@code CFA s.44(1)(a)} of the Children
 *     and Families Act 2014; other instruments are named in front
 * @param check how far the words were checked
 */
public record Citation(String provision, CitationCheck check) {

    /** Makes the citation of a provision whose text was read. */
    public static Citation read(String provision) {
        return new Citation(provision, CitationCheck.READ);
    }

    /** Makes the citation of a provision, a judgment or a practice known from a secondary source. */
    public static Citation secondary(String provision) {
        return new Citation(provision, CitationCheck.SECONDARY);
    }

    /** Makes the citation of a provision stated from general knowledge. */
    public static Citation unread(String provision) {
        return new Citation(provision, CitationCheck.GENERAL_KNOWLEDGE);
    }

    /** Returns the instrument to which the provision belongs; empty for practice, which has none. */
    public Optional<Instrument> instrument() {
        return Instrument.of(provision);
    }

    @Override
    public String toString() {
        return provision;
    }
}
