package io.github.ehckit.timetable;

import static io.github.ehckit.timetable.Ground.ABSENCE_OF_2_WEEKS;
import static io.github.ehckit.timetable.Ground.ABSENCE_OF_4_WEEKS;
import static io.github.ehckit.timetable.Ground.CORONAVIRUS;
import static io.github.ehckit.timetable.Ground.DETAINED_TRANSFER_OR_ABSENCE;
import static io.github.ehckit.timetable.Ground.EARLY_YEARS_CLOSURE;
import static io.github.ehckit.timetable.Ground.EXCEPTIONAL_CIRCUMSTANCES;
import static io.github.ehckit.timetable.Ground.MISSED_APPOINTMENT;
import static io.github.ehckit.timetable.Ground.PERSONAL_CIRCUMSTANCES;
import static io.github.ehckit.timetable.Ground.SCHOOL_CLOSURE;
import static io.github.ehckit.timetable.Ground.TRIBUNAL_DIRECTION;
import static io.github.ehckit.timetable.Ground.WRITTEN_AGREEMENT;

import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * An exemption: the grounds on which a provision lifts a limit. Only the grounds of its own exemption lift a limit.
 *
 * @param provision the citation of the grounds; empty for no exemption
 * @param grounds the grounds, in the order of the law
 */
public record Exemption(String provision, Set<Ground> grounds) {
    /** No exemption in law. */
    public static final Exemption NONE = new Exemption("", Set.of());
    /** Reviews, for a time in 2020. */
    public static final Exemption REG_18A_OF_2020 = of("reg 18A (2020)", CORONAVIRUS);
    /** The decision whether to assess. */
    public static final Exemption REG_5_4 = closureOrPerson("reg 5(4)");
    /** The decision not to issue a plan. */
    public static final Exemption REG_10_4 = closureOrPerson("reg 10(4)");
    /** The finalised plan. */
    public static final Exemption REG_13_3 = closureOrPerson("reg 13(3)");
    /** The finalised plan after a reassessment. */
    public static final Exemption REG_27_3 = closureOrPerson("reg 27(3)");
    /** Advice: no closure, circumstances that need not be personal, and a missed appointment. */
    public static final Exemption REG_8_2 =
            of("reg 8(2)", EXCEPTIONAL_CIRCUMSTANCES, ABSENCE_OF_4_WEEKS, MISSED_APPOINTMENT);
    /** Orders to assess and to make a plan. */
    public static final Exemption REG_44_3 =
            of("reg 44(3)", ABSENCE_OF_2_WEEKS).and(REG_13_3).and(TRIBUNAL_DIRECTION);
    /** Other orders yield only to a direction. */
    public static final Exemption REG_44_1 = of("reg 44(1)", TRIBUNAL_DIRECTION);
    /** Unopposed appeals for an assessment or a plan. */
    public static final Exemption REG_45_7 = of("reg 45(7)", ABSENCE_OF_2_WEEKS).and(REG_13_3);
    /** Mediation agreements on other matters. */
    public static final Exemption REG_42_5 = of("reg 42(5)", WRITTEN_AGREEMENT);
    /** Mediation agreements on matters that could have been appealed. */
    public static final Exemption REGS_42_5_AND_44_3 =
            of("regs 42(5) and 44(3)", WRITTEN_AGREEMENT).and(REG_44_3);
    /** The answer of health to a recommendation. */
    public static final Exemption REG_6_4_OF_2017 = of("SI 2017/1306 reg 6(4)", TRIBUNAL_DIRECTION);
    /** The answer of social care to a recommendation. */
    public static final Exemption REG_7_2_OF_2017 = of("SI 2017/1306 reg 7(2)", TRIBUNAL_DIRECTION);
    /** The decision whether to assess a detained person: no early years limb. */
    public static final Exemption REG_5_4_OF_2015 = detained("SI 2015/62 reg 5(4)");
    /** The decision not to issue a plan for a detained person. */
    public static final Exemption REG_10_4_OF_2015 = detained("SI 2015/62 reg 10(4)");
    /** The finalised plan of a detained person. */
    public static final Exemption REG_13_3_OF_2015 = detained("SI 2015/62 reg 13(3)");

    public Exemption {
        grounds = Collections.unmodifiableSet(new LinkedHashSet<>(grounds));
    }

    public static Exemption of(String provision, Ground... grounds) {
        return new Exemption(provision, new LinkedHashSet<>(List.of(grounds)));
    }

    private static Exemption closureOrPerson(String provision) {
        return of(provision, SCHOOL_CLOSURE, EARLY_YEARS_CLOSURE, PERSONAL_CIRCUMSTANCES, ABSENCE_OF_4_WEEKS);
    }

    private static Exemption detained(String provision) {
        return of(provision, SCHOOL_CLOSURE, PERSONAL_CIRCUMSTANCES, DETAINED_TRANSFER_OR_ABSENCE);
    }

    private Exemption and(Exemption other) {
        return new Exemption(provision, union(grounds, other.grounds));
    }

    private Exemption and(Ground ground) {
        return new Exemption(provision, union(grounds, Set.of(ground)));
    }

    private static Set<Ground> union(Set<Ground> some, Set<Ground> more) {
        EnumSet<Ground> all = EnumSet.copyOf(some);
        all.addAll(more);
        return all;
    }
}
