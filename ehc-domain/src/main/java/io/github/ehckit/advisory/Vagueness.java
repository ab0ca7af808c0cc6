package io.github.ehckit.advisory;

/** The kinds of vagueness in provision. */
enum Vagueness {
    FREQUENCY(AdvisoryNotice.UNSPECIFIC_FREQUENCY),
    AVAILABILITY(AdvisoryNotice.UNSPECIFIC_AVAILABILITY),
    CONDITION(AdvisoryNotice.UNSPECIFIC_CONDITION),
    CEILING(AdvisoryNotice.UNSPECIFIC_CEILING),
    SUBSTITUTE(AdvisoryNotice.UNSPECIFIC_SUBSTITUTE),
    HOPE(AdvisoryNotice.UNSPECIFIC_HOPE);

    private final AdvisoryNotice notice;

    Vagueness(AdvisoryNotice notice) {
        this.notice = notice;
    }

    /** Returns the notice that suggests an improvement. */
    AdvisoryNotice notice() {
        return notice;
    }
}
