package io.github.ehckit.template;

/**
 * Something about an answer, or the lack of one. Quotes the form, never what was written.
 *
 * @param at where: {@code communication.outcomes[o1].steps[s2].achieveBy}
 * @param need {@code MUST} if it stands in the way, {@code WARN} if not
 * @param says one English sentence
 */
public record Finding(String at, Obligation need, String says) {
    public boolean blocks() {
        return need == Obligation.MUST;
    }
}
