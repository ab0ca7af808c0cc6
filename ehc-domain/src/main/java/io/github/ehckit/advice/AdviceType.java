package io.github.ehckit.advice;

import io.github.ehckit.message.Audience;
import io.github.ehckit.message.MessageKey;
/** The types of advice that the authority must seek, in the order of reg 6(1) of the SEND Regulations 2014. */
public enum AdviceType implements MessageKey {
    FAMILY("a", "the child's parent or the young person"),
    EDUCATIONAL("b", "educational advice"),
    MEDICAL("c", "medical advice from a health care professional"),
    PSYCHOLOGICAL("d", "psychological advice from an educational psychologist"),
    SOCIAL_CARE("e", "advice in relation to social care"),
    OTHER("f", "any other person whom the authority thinks appropriate"),
    ADULTHOOD("g", "provision for adulthood and independent living, from year 9"),
    FAMILYS_WISH("h", "any person whom the parent or young person reasonably asks for");

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
