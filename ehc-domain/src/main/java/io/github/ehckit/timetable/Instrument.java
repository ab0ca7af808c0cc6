package io.github.ehckit.timetable;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Optional;

/** The instruments that set time limits: the Act, the regulations, the rules of the Tribunal and the Code. */
public enum Instrument {
    SEND_REGULATIONS("reg ", "Special Educational Needs and Disability Regulations 2014, SI 2014/1530", "2014-09-01"),
    ACT("CFA ", "Children and Families Act 2014", "2014-09-01"),
    CODE("Code ", "SEND Code of Practice: 0 to 25 years, January 2015", "2014-09-01"),
    TRIBUNAL_RULES(
            "HESC Rules ", "Tribunal Procedure (First-tier Tribunal) (HESC) Rules 2008, SI 2008/2699", "2014-09-01"),
    PERSONAL_BUDGETS(
            "PB Regs ", "Special Educational Needs (Personal Budgets) Regulations 2014, SI 2014/1652", "2014-09-01"),
    DETAINED_PERSONS("SI 2015/62 ", "SEND (Detained Persons) Regulations 2015, SI 2015/62", "2015-04-01"),
    RECOMMENDATIONS("SI 2017/1306 ", "SEND (First-tier Tribunal Recommendations Power) Regulations 2017", "2018-04-03"),
    CORONAVIRUS("SI 2020/471", "SEND (Coronavirus) (Amendment) Regulations 2020", "2020-05-01");

    private final String abbreviation;
    private final String title;
    private final LocalDate since;

    Instrument(String abbreviation, String title, String since) {
        this.abbreviation = abbreviation;
        this.title = title;
        this.since = LocalDate.parse(since);
    }

    /** Returns the title by which a lawyer finds it. */
    public String title() {
        return title;
    }

    /** Returns the first day on which a limit can begin to run under it. */
    public LocalDate since() {
        return since;
    }

    /** Finds the instrument to which a provision, as cited, belongs; empty for practice, which has none. */
    static Optional<Instrument> of(String provision) {
        return Arrays.stream(values())
                .filter(i -> provision.startsWith(i.abbreviation))
                .findFirst();
    }
}
