package io.github.ehckit.advice;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
import java.time.LocalDate;

/**
 * The agreement that allows the use of previous advice: all three whom reg 6(4) names are satisfied that it is
 * sufficient.
 *
 * @param author the person who gave the advice
 * @param authority an officer of the local authority
 * @param family the child's parent or the young person
 */
public record SufficiencyAgreement(
        SufficiencyAgreedBy author, SufficiencyAgreedBy authority, SufficiencyAgreedBy family) {

    /** One of the three whom reg 6(4) names. */
    public enum Party implements MessageKey {
        AUTHOR("its author"),
        AUTHORITY("the local authority"),
        FAMILY("the parent or young person");

        private final String english;

        Party(String english) {
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

    /** Returns the agreement of one of the three. */
    public SufficiencyAgreedBy by(Party party) {
        return switch (party) {
            case AUTHOR -> author;
            case AUTHORITY -> authority;
            case FAMILY -> family;
        };
    }

    /** Returns the agreement with another day on which one of the three agreed. */
    SufficiencyAgreement agreed(Party party, LocalDate day) {
        SufficiencyAgreedBy changed = new SufficiencyAgreedBy(by(party).who(), day);
        return switch (party) {
            case AUTHOR -> new SufficiencyAgreement(changed, authority, family);
            case AUTHORITY -> new SufficiencyAgreement(author, changed, family);
            case FAMILY -> new SufficiencyAgreement(author, authority, changed);
        };
    }
}
