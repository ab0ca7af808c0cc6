package io.github.ehckit.timetable;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The ground for lifting a limit: the fact. A claim shows beside it that the fact made compliance impractical. */
public enum Ground implements MessageKey {
    /** (a): head or principal asked for advice in the window of a closure of 4 weeks or more ({@link ClosureWindow}). */
    SCHOOL_CLOSURE("closure of the school or institution for at least 4 weeks"),
    /** (b): the same for the provider of early years education. */
    EARLY_YEARS_CLOSURE("closure of the early years provider for at least 4 weeks"),
    /** (c): exceptional personal circumstances of the child, parent or young person during the period of the limit. */
    PERSONAL_CIRCUMSTANCES("exceptional personal circumstances"),
    /** (d): child, parent or young person absent from the area for 4 continuous weeks of the period of the limit. */
    ABSENCE_OF_4_WEEKS("absence from the area for at least 4 continuous weeks"),
    /** Reg 8(2)(a): the word "personal" is not there. */
    EXCEPTIONAL_CIRCUMSTANCES("exceptional circumstances"),
    /** Reg 8(2)(c): an examination or test by the body that was asked. */
    MISSED_APPOINTMENT("an appointment for an examination or test that was not kept"),
    /** Regs 44(3)(b) and 45(7)(b). */
    ABSENCE_OF_2_WEEKS("absence from the area for at least 2 continuous weeks"),
    /** SI 2015/62 reg 5(4)(c): transfer of the detained person, or absence of the parent. */
    DETAINED_TRANSFER_OR_ABSENCE("transfer of the detained person or absence of the parent"),
    /** The Tribunal directed otherwise (regs 44(1); SI 2017/1306 regs 6(4) and 7(2)). */
    TRIBUNAL_DIRECTION("direction of the Tribunal"),
    /** The parties to a mediation agreement set another time in writing (reg 42(5)). */
    WRITTEN_AGREEMENT("another timescale agreed in writing"),
    /** SI 2020/471: the limit ended between 1 May and 25 September 2020 and could not be kept because of coronavirus. */
    CORONAVIRUS("a reason relating to coronavirus");

    private final String english;

    Ground(String english) {
        this.english = english;
    }

    @Override
    public Audience audience() {
        return Audience.FAMILY;
    }

    /** Returns the ground as a noun phrase. */
    @Override
    public String english() {
        return english;
    }
}
