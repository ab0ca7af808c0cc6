package io.github.ehckit.record;

/**
 * A flag with which the authority marks a case. Mediation and Tribunal are not among them: they are
 * derived.
 */
public enum Flag {
    SAFEGUARDING("Safeguarding"),
    EDUCATED_OTHER_THAN_AT_SCHOOL("Educated Other Than at School"),
    LOOKED_AFTER("Looked After Child"),
    NOT_IN_EDUCATION_EMPLOYMENT_OR_TRAINING("Not in Education, Employment or Training");

    private final String label;

    Flag(String label) {
        this.label = label;
    }

    public String label() {
        return label;
    }
}
