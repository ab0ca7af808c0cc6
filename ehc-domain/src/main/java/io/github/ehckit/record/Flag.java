package io.github.ehckit.record;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
/**
 * A flag with which the authority marks a case. Mediation and Tribunal are not among them: they are
 * derived.
 */
public enum Flag implements MessageKey {
    SAFEGUARDING("Safeguarding"),
    EDUCATED_OTHER_THAN_AT_SCHOOL("Educated Other Than at School"),
    LOOKED_AFTER("Looked After Child"),
    NOT_IN_EDUCATION_EMPLOYMENT_OR_TRAINING("Not in Education, Employment or Training");

    private final String english;

    Flag(String english) {
        this.english = english;
    }

    @Override
    public Audience audience() {
        return Audience.FAMILY;
    }

    @Override
    public String english() {
        return english;
    }
}
