package io.github.ehckit.timetable;

import java.util.Optional;

/**
 * Where a time limit stands written, and how far that was checked.
 *
 * @param provision as cited: {@code reg 13(2)} is of the SEND Regulations 2014, {@code CFA s.44(1)(a)} of the Children and
 *     Families Act 2014; other instruments are named in front
 * @param confidence how far the words were checked
 */
public record Citation(String provision, CitationCheck confidence) {

    /** A provision whose text was read. */
    public static Citation read(String provision) {
        return new Citation(provision, CitationCheck.READ);
    }

    /** A provision, a judgment or a habit known from a secondary source. */
    public static Citation secondary(String provision) {
        return new Citation(provision, CitationCheck.SECONDARY);
    }

    /** A provision stated from general knowledge. */
    public static Citation unread(String provision) {
        return new Citation(provision, CitationCheck.GENERAL_KNOWLEDGE);
    }

    /** The instrument to which the provision belongs; empty for practice, which rests on none. */
    public Optional<Instrument> instrument() {
        return Instrument.of(provision);
    }

    @Override
    public String toString() {
        return provision;
    }
}
