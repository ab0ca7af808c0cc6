package io.github.ehckit.template;

/**
 * A finding about an answer, or about a missing one. It quotes the template, never an answer.
 *
 * @param path the place: {@code communication.outcomes[o1].steps[s2].achieveBy}
 * @param obligation {@link Obligation#MUST} if it blocks the save or the submission, {@link Obligation#WARN} if not
 * @param sentence one English sentence
 */
public record Finding(String path, Obligation obligation, String sentence) {
    public boolean blocks() {
        return obligation == Obligation.MUST;
    }
}
