package io.github.ehckit.advice;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;

/** The types of advice that the authority must seek, in the order of reg 6(1) of the SEND Regulations 2014. */
public enum AdviceType implements MessageKey {
    FAMILY("a", "advice from the parent or young person"),
    EDUCATIONAL("b", "educational advice"),
    MEDICAL("c", "medical advice"),
    PSYCHOLOGICAL("d", "psychological advice"),
    SOCIAL_CARE("e", "social care advice"),
    OTHER("f", "advice from another person whom the local authority chose"),
    ADULTHOOD("g", "advice about preparing for adulthood"),
    FAMILYS_WISH("h", "advice from a person whom the family asked for");

    private final String letter;
    private final String english;

    AdviceType(String letter, String english) {
        this.letter = letter;
        this.english = english;
    }

    /** Returns the citation of the sub-paragraph, such as {@code reg 6(1)(d)}. */
    public String citation() {
        return "reg 6(1)(" + letter + ")";
    }

    /**
     * Answers whether the duty is owed for each person who is to be asked; for the other types one piece of advice is
     * enough.
     */
    public boolean owedForEach() {
        return this == OTHER || this == FAMILYS_WISH;
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
